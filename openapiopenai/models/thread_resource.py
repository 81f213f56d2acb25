# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ThreadResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.thread_resource_status import ThreadResourceStatus

__all__ = [
    "ThreadResource",
]


class ThreadResource(BaseModel):
    """A ChatKit thread and its current status.

    Known as `ChatKitThread`."""

    id: str
    """Its unique ID."""
    object: Literal["chatkit.thread"] = "chatkit.thread"
    """Kind of object: always `chatkit.thread`."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    title: str | None = FROM_SERVER
    """Title of the thread; null if none has been generated."""
    status: ThreadResourceStatus
    """Status of the thread: `active` when new, `locked` or `closed`."""
    user: str
    """Free-form identifier of your end user who owns the thread."""
    created_at_datetime = datetime_view("created_at")
