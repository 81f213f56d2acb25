"""Model `DeleteFileResponse`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "DeleteFileResponse",
]


class DeleteFileResponse(BaseModel):
    """Says that a file is deleted."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["file"] = "file"
    """Kind of object: always `file`."""
    deleted: bool
    """Whether the thing is deleted now."""
