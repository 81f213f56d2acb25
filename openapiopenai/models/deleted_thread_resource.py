"""Model `DeletedThreadResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "DeletedThreadResource",
]


class DeletedThreadResource(BaseModel):
    """Says that a thread is deleted."""

    id: str
    """Id of the thread that is deleted."""
    object: Literal["chatkit.thread.deleted"] = "chatkit.thread.deleted"
    """Kind of object: always `chatkit.thread.deleted`."""
    deleted: bool
    """Whether the thing is deleted now."""
