"""Model `ChatCompletionRequestMessageContentPartFileFile`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ChatCompletionRequestMessageContentPartFileFile",
    "ChatCompletionRequestMessageContentPartFileFileDict",
]


class ChatCompletionRequestMessageContentPartFileFile(BaseModel):
    """`ChatCompletionRequestMessageContentPartFileFile` of the API."""

    filename: str | None = None
    """Name of the file."""
    file_data: str | None = None
    file_id: str | None = None
    """Id of a file."""


class ChatCompletionRequestMessageContentPartFileFileDict(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartFileFile` as a dict, for arguments."""

    filename: str
    file_data: str
    file_id: str
