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
    """`LiveErrorEvent` of the API."""

    error: LiveError
    event_id: str
    """Id of the event."""
    type: Literal["error"] = "error"
    """Which variant this is: always `error`."""
    client_event_id: str | None = None
    """Id of the event of the client that this belongs to."""
