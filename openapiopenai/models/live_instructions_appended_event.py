# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveInstructionsAppendedEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveInstructionsAppendedEvent",
]


class LiveInstructionsAppendedEvent(BaseModel):
    """Sent when the instructions were appended. It does not say whether the model has followed them."""

    type: Literal["session.instructions.appended"] = "session.instructions.appended"
    """Type: always `session.instructions.appended`."""
    event_id: str
    """ID of the event."""
    client_event_id: str | None = None
    """ID of the client event that this responds to, if that event had one."""
    end_ms: int
    """End of what the event covers, in milliseconds from the start of the session; for appended context it can equal `start_ms`."""
    start_ms: int
    """Start of what the event covers, in milliseconds from the start of the session."""
