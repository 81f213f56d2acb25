# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveCommentaryAppendedEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveCommentaryAppendedEvent",
]


class LiveCommentaryAppendedEvent(BaseModel):
    """Sent when commentary was appended. It is not guaranteed that the model speaks it word for word or to the end."""

    type: Literal["session.commentary.appended"] = "session.commentary.appended"
    """Type: always `session.commentary.appended`."""
    event_id: str
    """ID of the event."""
    client_event_id: str | None = None
    """ID of the client event that this responds to, if that event had one."""
    end_ms: int
    """End of what the event covers, in milliseconds from the start of the session; for appended context it can equal `start_ms`."""
    start_ms: int
    """Start of what the event covers, in milliseconds from the start of the session."""
