"""Model `ThreadResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.thread_resource_status import ThreadResourceStatus

__all__ = [
    "ThreadResource",
]


class ThreadResource(BaseModel):
    """A thread of a chat."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["chatkit.thread"] = "chatkit.thread"
    """Kind of object: always `chatkit.thread`."""
    created_at: int
    """When it was made, in seconds since 1970."""
    title: str | None
    """Title of the thread; null where it has none yet."""
    status: ThreadResourceStatus
    """Whether it goes on, is locked, or closed."""
    user: str
    """Id of your user whose thread it is."""
    created_at_datetime = datetime_view("created_at")
