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
    type: Literal["error"] = "error"
    client_event_id: str | None = None
