# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeBetaServerEventTranscriptionSessionUpdated`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_transcription_session_create_response import (
        RealtimeTranscriptionSessionCreateResponse,
    )

__all__ = [
    "RealtimeBetaServerEventTranscriptionSessionUpdated",
]


class RealtimeBetaServerEventTranscriptionSessionUpdated(BaseModel):
    """Sent after the client has updated a transcription session with `transcription_session.update`.

    Known as `TranscriptionSessionUpdatedEvent`."""

    event_id: str
    """ID of the event."""
    type: Literal["transcription_session.updated"] = "transcription_session.updated"
    """Type: always `transcription_session.updated`."""
    session: RealtimeTranscriptionSessionCreateResponse
    """Transcription session settings now in effect."""
