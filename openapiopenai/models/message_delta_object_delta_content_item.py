# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `MessageDeltaObjectDeltaContentItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.message_delta_content_image_file_object import MessageDeltaContentImageFileObject
    from openapiopenai.models.message_delta_content_image_url_object import MessageDeltaContentImageUrlObject
    from openapiopenai.models.message_delta_content_refusal_object import MessageDeltaContentRefusalObject
    from openapiopenai.models.message_delta_content_text_object import MessageDeltaContentTextObject

__all__ = [
    "MessageDeltaObjectDeltaContentItem",
    "UnknownMessageDeltaObjectDeltaContentItem",
]


if TYPE_CHECKING:

    class UnknownMessageDeltaObjectDeltaContentItem(UnknownVariant):
        """Variant of `MessageDeltaObjectDeltaContentItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    MessageDeltaObjectDeltaContentItem: TypeAlias = (
        MessageDeltaContentImageFileObject
        | MessageDeltaContentTextObject
        | MessageDeltaContentRefusalObject
        | MessageDeltaContentImageUrlObject
        | UnknownMessageDeltaObjectDeltaContentItem
    )
    """Delta of a content part: text, an image or a refusal.

Known as `MessageContentDelta`."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> MessageDeltaObjectDeltaContentItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> MessageDeltaObjectDeltaContentItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class MessageDeltaObjectDeltaContentItem(OpenUnion):
        tag = "type"
        mapping = {
            "image_file": "MessageDeltaContentImageFileObject",
            "text": "MessageDeltaContentTextObject",
            "refusal": "MessageDeltaContentRefusalObject",
            "image_url": "MessageDeltaContentImageUrlObject",
        }

    from_json = MessageDeltaObjectDeltaContentItem.from_json
    from_dict = MessageDeltaObjectDeltaContentItem.from_dict
    __getattr__ = MessageDeltaObjectDeltaContentItem.module_attribute
