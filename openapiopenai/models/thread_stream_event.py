# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ThreadStreamEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.thread_object import ThreadObject

__all__ = [
    "ThreadStreamEvent",
]


class ThreadStreamEvent(BaseModel):
    """A thread was created."""

    enabled: bool | None = None
    """Whether input audio transcription is enabled."""
    event: Literal["thread.created"] = "thread.created"
    """Name of the event: always `thread.created`."""
    data: ThreadObject
    """The thread that was created."""
