# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatCompletionRequestMessageContentPartFileFile`."""

from __future__ import annotations

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ChatCompletionRequestMessageContentPartFileFile",
    "ChatCompletionRequestMessageContentPartFileFileDict",
]


class ChatCompletionRequestMessageContentPartFileFile(BaseModel):
    """An input file: its content with a filename, or its ID."""

    filename: str | None = None
    """Name of the file, given with `file_data` when its content is passed as a string."""
    file_data: str | None = None
    """Content of the file, base64-encoded."""
    file_id: str | None = None
    """ID of a file."""


class ChatCompletionRequestMessageContentPartFileFileDict(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartFileFile` as a dict, for arguments."""

    filename: str
    file_data: str
    file_id: str
