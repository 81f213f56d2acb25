"""Model `LiveErrorEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.live_error import LiveError

__all__ = [
    "LiveErrorEvent",
]


class LiveErrorEvent(BaseModel):
    """Something went wrong, such as an event that the server did not understand."""

    type: Literal["error"] = "error"
    """Which variant this is: always `error`."""
    event_id: str
    """Id of the event."""
    client_event_id: str | None = None
    """Id of the event of the client that this belongs to."""
    error: LiveError
    """What went wrong, and which event caused it where that is known."""
