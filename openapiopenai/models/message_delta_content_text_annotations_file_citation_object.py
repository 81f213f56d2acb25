# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MessageDeltaContentTextAnnotationsFileCitationObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.message_delta_content_text_annotations_file_citation_object_citation import (
        MessageDeltaContentTextAnnotationsFileCitationObjectCitation,
    )

__all__ = [
    "MessageDeltaContentTextAnnotationsFileCitationObject",
]


class MessageDeltaContentTextAnnotationsFileCitationObject(BaseModel):
    """A citation of a file in a message, created when the file search tool was used.

    Known as `FileCitationDeltaAnnotation`."""

    index: int
    """Index of the annotation in the text."""
    type: Literal["file_citation"] = "file_citation"
    """Type: always `file_citation`."""
    text: str | None = None
    """The text in the message to replace with the citation."""
    file_citation: MessageDeltaContentTextAnnotationsFileCitationObjectCitation | None = None
    """The cited file."""
    start_index: int | None = None
    """Index of the first character in the text."""
    end_index: int | None = None
    """Index of the last character in the text."""
