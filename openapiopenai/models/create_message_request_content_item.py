# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateMessageRequestContentItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.message_content_image_file_object import (
        MessageContentImageFileObject,
        MessageContentImageFileObjectDict,
    )
    from openapiopenai.models.message_content_image_url_object import (
        MessageContentImageUrlObject,
        MessageContentImageUrlObjectDict,
    )
    from openapiopenai.models.message_request_content_text_object import (
        MessageRequestContentTextObject,
        MessageRequestContentTextObjectDict,
    )

__all__ = [
    "CreateMessageRequestContentItem",
    "CreateMessageRequestContentItemDict",
    "UnknownCreateMessageRequestContentItem",
]


if TYPE_CHECKING:

    class UnknownCreateMessageRequestContentItem(UnknownVariant):
        """Variant of `CreateMessageRequestContentItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    CreateMessageRequestContentItem: TypeAlias = (
        MessageContentImageFileObject
        | MessageContentImageUrlObject
        | MessageRequestContentTextObject
        | UnknownCreateMessageRequestContentItem
    )
    """A content part of a message: text or an image."""
    CreateMessageRequestContentItemDict: TypeAlias = (
        MessageContentImageFileObjectDict | MessageContentImageUrlObjectDict | MessageRequestContentTextObjectDict
    )
    """`CreateMessageRequestContentItem` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateMessageRequestContentItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateMessageRequestContentItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateMessageRequestContentItemDict = AS_GIVEN

    class CreateMessageRequestContentItem(OpenUnion):
        tag = "type"
        mapping = {
            "image_file": "MessageContentImageFileObject",
            "image_url": "MessageContentImageUrlObject",
            "text": "MessageRequestContentTextObject",
        }

    from_json = CreateMessageRequestContentItem.from_json
    from_dict = CreateMessageRequestContentItem.from_dict
    __getattr__ = CreateMessageRequestContentItem.module_attribute
