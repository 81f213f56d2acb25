"""Model `LiveResponseEvent`."""

from __future__ import annotations

from typing import Any, Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveResponseEvent",
]


class LiveResponseEvent(BaseModel):
    """An event of the Responses API, from the model that a task was handed on to; `delegation_id` tells which task."""

    type: Literal["response.event"] = "response.event"
    """Which variant this is: always `response.event`."""
    event_id: str
    """Id of the event."""
    client_event_id: str | None = None
    """Id of the event of the client that this belongs to."""
    event: dict[str, Any]
    """The event, by its `type`. Events about the whole response leave out its input, instructions, tools and output; those of its parts have them."""
    delegation_id: str | None = None
    """Id of the delegation; null or absent where none is known."""
