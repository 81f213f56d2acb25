# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveErrorEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.live_error import LiveError

__all__ = [
    "LiveErrorEvent",
]


class LiveErrorEvent(BaseModel):
    """Sent when something went wrong, such as an invalid client event, to which `error.client_event_id` then refers."""

    type: Literal["error"] = "error"
    """Type: always `error`."""
    event_id: str
    """ID of the event."""
    client_event_id: str | None = None
    """ID of the client event that this responds to, if that event had one."""
    error: LiveError
    """What went wrong, and which client event caused it, if known."""
