"""Model `MessageDeltaContentTextAnnotationsFilePathObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.message_delta_content_text_annotations_file_path_object_file_path import (
        MessageDeltaContentTextAnnotationsFilePathObjectFilePath,
    )

__all__ = [
    "MessageDeltaContentTextAnnotationsFilePathObject",
]


class MessageDeltaContentTextAnnotationsFilePathObject(BaseModel):
    """A note that text names a file that the code interpreter made."""

    index: int
    """Its place among the notes to the text."""
    type: Literal["file_path"] = "file_path"
    """Which variant this is: always `file_path`."""
    text: str | None = None
    """The text in the message to replace with the file's path."""
    file_path: MessageDeltaContentTextAnnotationsFilePathObjectFilePath | None = None
    """The file that was made."""
    start_index: int | None = None
    """Place of the first character in the text."""
    end_index: int | None = None
    """Place of the last character in the text."""
