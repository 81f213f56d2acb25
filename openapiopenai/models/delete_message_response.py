"""Model `DeleteMessageResponse`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "DeleteMessageResponse",
]


class DeleteMessageResponse(BaseModel):
    """Says that a message is deleted."""

    id: str
    """Its id, by which other calls name it."""
    deleted: bool
    """Whether the thing is deleted now."""
    object: Literal["thread.message.deleted"] = "thread.message.deleted"
    """Kind of object: always `thread.message.deleted`."""
