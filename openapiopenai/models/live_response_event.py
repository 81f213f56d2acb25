"""Model `LiveResponseEvent`."""

from __future__ import annotations

from typing import Any, Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveResponseEvent",
]


class LiveResponseEvent(BaseModel):
    """`LiveResponseEvent` of the API."""

    event: dict[str, Any]
    event_id: str
    """Id of the event."""
    type: Literal["response.event"] = "response.event"
    """Which variant this is: always `response.event`."""
    client_event_id: str | None = None
    """Id of the event of the client that this belongs to."""
    delegation_id: str | None = None
    """Id of the delegation."""
