# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeServerEventError`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_server_event_error_error import RealtimeServerEventErrorError

__all__ = [
    "RealtimeServerEventError",
]


class RealtimeServerEventError(BaseModel):
    """Sent when an error occurs, caused by the client or the server; after most errors the session stays open.

    Known as `RealtimeErrorEvent`."""

    event_id: str
    """ID of the event."""
    type: Literal["error"] = "error"
    """Type: always `error`."""
    error: RealtimeServerEventErrorError
    """What went wrong."""
