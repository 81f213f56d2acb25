"""Model `DeleteThreadResponse`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "DeleteThreadResponse",
]


class DeleteThreadResponse(BaseModel):
    """Says that a thread is deleted."""

    id: str
    """Id of the thread that is deleted."""
    deleted: bool
    """Whether the thing is deleted now."""
    object: Literal["thread.deleted"] = "thread.deleted"
    """Kind of object: always `thread.deleted`."""
