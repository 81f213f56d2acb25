"""Model `RealtimeBetaServerEventTranscriptionSessionUpdated`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_transcription_session_create_response import (
        RealtimeTranscriptionSessionCreateResponse,
    )

__all__ = [
    "RealtimeBetaServerEventTranscriptionSessionUpdated",
]


class RealtimeBetaServerEventTranscriptionSessionUpdated(BaseModel):
    """The settings of a transcription session have changed."""

    event_id: str
    """Id of the event."""
    type: Literal["transcription_session.updated"] = "transcription_session.updated"
    """Which variant this is: always `transcription_session.updated`."""
    session: RealtimeTranscriptionSessionCreateResponse
    """The settings now."""
