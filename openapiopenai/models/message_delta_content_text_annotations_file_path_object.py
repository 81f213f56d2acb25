# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MessageDeltaContentTextAnnotationsFilePathObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.message_delta_content_text_annotations_file_path_object_file_path import (
        MessageDeltaContentTextAnnotationsFilePathObjectFilePath,
    )

__all__ = [
    "MessageDeltaContentTextAnnotationsFilePathObject",
]


class MessageDeltaContentTextAnnotationsFilePathObject(BaseModel):
    """A reference in a message to a file that the code interpreter generated.

    Known as `FilePathDeltaAnnotation`."""

    index: int
    """Index of the annotation in the text."""
    type: Literal["file_path"] = "file_path"
    """Type: always `file_path`."""
    text: str | None = None
    """Text in the message to replace with the path of the file."""
    file_path: MessageDeltaContentTextAnnotationsFilePathObjectFilePath | None = None
    """The generated file."""
    start_index: int | None = None
    """Index of the first character in the text."""
    end_index: int | None = None
    """Index of the last character in the text."""
