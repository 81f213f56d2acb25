# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveThinkingAppendedEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveThinkingAppendedEvent",
]


class LiveThinkingAppendedEvent(BaseModel):
    """Sent when information for the model was appended. The model does not necessarily say anything about it."""

    type: Literal["session.thinking.appended"] = "session.thinking.appended"
    """Type: always `session.thinking.appended`."""
    event_id: str
    """ID of the event."""
    client_event_id: str | None = None
    """ID of the client event that this responds to, if that event had one."""
    end_ms: int
    """End of what the event covers, in milliseconds from the start of the session; for appended context it can equal `start_ms`."""
    start_ms: int
    """Start of what the event covers, in milliseconds from the start of the session."""
