"""Model `LiveResponseEvent`."""

from __future__ import annotations

from typing import Any, Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveResponseEvent",
]


class LiveResponseEvent(BaseModel):
    """Wraps an event of the Responses API from the delegated model; `delegation_id` tells which task it belongs to."""

    type: Literal["response.event"] = "response.event"
    """Which variant this is: always `response.event`."""
    event_id: str
    """ID of the event."""
    client_event_id: str | None = None
    """ID of the client event that this responds to."""
    event: dict[str, Any]
    """The wrapped event, by its `type`. Events about the whole response omit its input, instructions, tools and output; events about its parts carry them."""
    delegation_id: str | None = None
    """ID of the delegation; null or absent if unknown."""
