# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `MessageObjectContentItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.message_content_image_file_object import MessageContentImageFileObject
    from openapiopenai.models.message_content_image_url_object import MessageContentImageUrlObject
    from openapiopenai.models.message_content_refusal_object import MessageContentRefusalObject
    from openapiopenai.models.message_content_text_object import MessageContentTextObject

__all__ = [
    "MessageObjectContentItem",
    "UnknownMessageObjectContentItem",
]


if TYPE_CHECKING:

    class UnknownMessageObjectContentItem(UnknownVariant):
        """Variant of `MessageObjectContentItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    MessageObjectContentItem: TypeAlias = (
        MessageContentImageFileObject
        | MessageContentImageUrlObject
        | MessageContentTextObject
        | MessageContentRefusalObject
        | UnknownMessageObjectContentItem
    )
    """A content part of a message: text, an image or a refusal.

Known as `MessageContent`."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> MessageObjectContentItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> MessageObjectContentItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class MessageObjectContentItem(OpenUnion):
        tag = "type"
        mapping = {
            "image_file": "MessageContentImageFileObject",
            "image_url": "MessageContentImageUrlObject",
            "text": "MessageContentTextObject",
            "refusal": "MessageContentRefusalObject",
        }

    from_json = MessageObjectContentItem.from_json
    from_dict = MessageObjectContentItem.from_dict
    __getattr__ = MessageObjectContentItem.module_attribute
