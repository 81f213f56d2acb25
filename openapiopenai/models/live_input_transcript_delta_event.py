# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveInputTranscriptDeltaEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveInputTranscriptDeltaEvent",
]


class LiveInputTranscriptDeltaEvent(BaseModel):
    """Sent with the next part of the transcript of the user's speech. Concatenate the deltas in the order of arrival; they do not mark turns, and no event marks the end."""

    type: Literal["session.input_transcript.delta"] = "session.input_transcript.delta"
    """Type: always `session.input_transcript.delta`."""
    event_id: str
    """ID of the event."""
    client_event_id: str | None = None
    """ID of the client event that this responds to, if that event had one."""
    delta: str
    """Text delta: the part to append."""
    end_ms: int
    """End of what the event covers, in milliseconds from the start of the session; for appended context it can equal `start_ms`."""
    start_ms: int
    """Start of what the event covers, in milliseconds from the start of the session."""
