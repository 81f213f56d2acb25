# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `MessageDeltaContentTextObjectTextAnnotationsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.message_delta_content_text_annotations_file_citation_object import (
        MessageDeltaContentTextAnnotationsFileCitationObject,
    )
    from openapiopenai.models.message_delta_content_text_annotations_file_path_object import (
        MessageDeltaContentTextAnnotationsFilePathObject,
    )

__all__ = [
    "MessageDeltaContentTextObjectTextAnnotationsItem",
    "UnknownMessageDeltaContentTextObjectTextAnnotationsItem",
]


if TYPE_CHECKING:

    class UnknownMessageDeltaContentTextObjectTextAnnotationsItem(UnknownVariant):
        """Variant of `MessageDeltaContentTextObjectTextAnnotationsItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    MessageDeltaContentTextObjectTextAnnotationsItem: TypeAlias = (
        MessageDeltaContentTextAnnotationsFileCitationObject
        | MessageDeltaContentTextAnnotationsFilePathObject
        | UnknownMessageDeltaContentTextObjectTextAnnotationsItem
    )
    """An annotation of the text: a file citation or the path of a generated file.

Known as `AnnotationDelta`."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> MessageDeltaContentTextObjectTextAnnotationsItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> MessageDeltaContentTextObjectTextAnnotationsItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class MessageDeltaContentTextObjectTextAnnotationsItem(OpenUnion):
        tag = "type"
        mapping = {
            "file_citation": "MessageDeltaContentTextAnnotationsFileCitationObject",
            "file_path": "MessageDeltaContentTextAnnotationsFilePathObject",
        }

    from_json = MessageDeltaContentTextObjectTextAnnotationsItem.from_json
    from_dict = MessageDeltaContentTextObjectTextAnnotationsItem.from_dict
    __getattr__ = MessageDeltaContentTextObjectTextAnnotationsItem.module_attribute
