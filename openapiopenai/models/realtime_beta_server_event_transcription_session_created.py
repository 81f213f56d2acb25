# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeBetaServerEventTranscriptionSessionCreated`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_transcription_session_create_response import (
        RealtimeTranscriptionSessionCreateResponse,
    )

__all__ = [
    "RealtimeBetaServerEventTranscriptionSessionCreated",
]


class RealtimeBetaServerEventTranscriptionSessionCreated(BaseModel):
    """Sent when a transcription session is created."""

    event_id: str
    """ID of the event."""
    type: Literal["transcription_session.created"] = "transcription_session.created"
    """Type: always `transcription_session.created`."""
    session: RealtimeTranscriptionSessionCreateResponse
    """Configuration of the session."""
