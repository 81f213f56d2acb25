# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MessageContentTextAnnotationsFileCitationObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.message_content_text_annotations_file_citation_object_file_citation import (
        MessageContentTextAnnotationsFileCitationObjectFileCitation,
    )

__all__ = [
    "MessageContentTextAnnotationsFileCitationObject",
]


class MessageContentTextAnnotationsFileCitationObject(BaseModel):
    """A citation of a file in a message, created when the file search tool was used.

    Known as `FileCitationAnnotation`."""

    type: Literal["file_citation"] = "file_citation"
    """Type: always `file_citation`."""
    text: str
    """The text in the message to replace with the citation."""
    file_citation: MessageContentTextAnnotationsFileCitationObjectFileCitation
    """The cited file."""
    start_index: int
    """Index of the first character in the text."""
    end_index: int
    """Index of the last character in the text."""
