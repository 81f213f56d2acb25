# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `MessageContentTextObjectTextAnnotationsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.message_content_text_annotations_file_citation_object import (
        MessageContentTextAnnotationsFileCitationObject,
    )
    from openapiopenai.models.message_content_text_annotations_file_path_object import (
        MessageContentTextAnnotationsFilePathObject,
    )

__all__ = [
    "MessageContentTextObjectTextAnnotationsItem",
    "UnknownMessageContentTextObjectTextAnnotationsItem",
]


if TYPE_CHECKING:

    class UnknownMessageContentTextObjectTextAnnotationsItem(UnknownVariant):
        """Variant of `MessageContentTextObjectTextAnnotationsItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    MessageContentTextObjectTextAnnotationsItem: TypeAlias = (
        MessageContentTextAnnotationsFileCitationObject
        | MessageContentTextAnnotationsFilePathObject
        | UnknownMessageContentTextObjectTextAnnotationsItem
    )
    """An annotation of the text: a file citation or the path of a generated file."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> MessageContentTextObjectTextAnnotationsItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> MessageContentTextObjectTextAnnotationsItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class MessageContentTextObjectTextAnnotationsItem(OpenUnion):
        tag = "type"
        mapping = {
            "file_citation": "MessageContentTextAnnotationsFileCitationObject",
            "file_path": "MessageContentTextAnnotationsFilePathObject",
        }

    from_json = MessageContentTextObjectTextAnnotationsItem.from_json
    from_dict = MessageContentTextObjectTextAnnotationsItem.from_dict
    __getattr__ = MessageContentTextObjectTextAnnotationsItem.module_attribute
