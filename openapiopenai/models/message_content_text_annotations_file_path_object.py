"""Model `MessageContentTextAnnotationsFilePathObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.message_content_text_annotations_file_path_object_file_path import (
        MessageContentTextAnnotationsFilePathObjectFilePath,
    )

__all__ = [
    "MessageContentTextAnnotationsFilePathObject",
]


class MessageContentTextAnnotationsFilePathObject(BaseModel):
    """A note that text names a file that the code interpreter made."""

    type: Literal["file_path"] = "file_path"
    """Which variant this is: always `file_path`."""
    text: str
    """The text in the message to replace with the file's path."""
    file_path: MessageContentTextAnnotationsFilePathObjectFilePath
    """The file that was made."""
    start_index: int
    """Place of the first character in the text."""
    end_index: int
    """Place of the last character in the text."""
