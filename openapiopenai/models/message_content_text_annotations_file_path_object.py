# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MessageContentTextAnnotationsFilePathObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.message_content_text_annotations_file_path_object_file_path import (
        MessageContentTextAnnotationsFilePathObjectFilePath,
    )

__all__ = [
    "MessageContentTextAnnotationsFilePathObject",
]


class MessageContentTextAnnotationsFilePathObject(BaseModel):
    """A reference in a message to a file that the code interpreter generated.

    Known as `FilePathAnnotation`."""

    type: Literal["file_path"] = "file_path"
    """Type: always `file_path`."""
    text: str
    """Text in the message to replace with the path of the file."""
    file_path: MessageContentTextAnnotationsFilePathObjectFilePath
    """The generated file."""
    start_index: int
    """Index of the first character in the text."""
    end_index: int
    """Index of the last character in the text."""
