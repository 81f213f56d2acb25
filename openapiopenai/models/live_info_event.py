# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveInfoEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveInfoEvent",
]


class LiveInfoEvent(BaseModel):
    """Sent with information about the session, such as which events a browser may send."""

    type: Literal["info"] = "info"
    """Type: always `info`."""
    event_id: str
    """ID of the event."""
    client_event_id: str | None = None
    """ID of the client event that this responds to, if that event had one."""
    code: str
    """Code of the information, for programs, such as `data_channel_permissions`."""
    message: str
    """Text of the information, for people."""
