"""Model `ThreadStreamEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.thread_object import ThreadObject

__all__ = [
    "ThreadStreamEvent",
]


class ThreadStreamEvent(BaseModel):
    """A thread was made."""

    enabled: bool | None = None
    """Whether what is said is to be written down."""
    event: Literal["thread.created"] = "thread.created"
    """Name of the event: always `thread.created`."""
    data: ThreadObject
    """The thread."""
