"""Model `ChatCompletionRequestMessageContentPartFileFile`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ChatCompletionRequestMessageContentPartFileFile",
    "ChatCompletionRequestMessageContentPartFileFileDict",
]


class ChatCompletionRequestMessageContentPartFileFile(BaseModel):
    """A file for the model to read: its content with a name, or its id."""

    filename: str | None = None
    """Name of the file."""
    file_data: str | None = None
    """Content of the file, in base64."""
    file_id: str | None = None
    """Id of a file."""


class ChatCompletionRequestMessageContentPartFileFileDict(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartFileFile` as a dict, for arguments."""

    filename: str
    file_data: str
    file_id: str
