"""Model `RealtimeBetaClientEventTranscriptionSessionUpdate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_transcription_session_create_request import (
        RealtimeTranscriptionSessionCreateRequest,
    )

__all__ = [
    "RealtimeBetaClientEventTranscriptionSessionUpdate",
]


class RealtimeBetaClientEventTranscriptionSessionUpdate(BaseModel):
    """`RealtimeBetaClientEventTranscriptionSessionUpdate` of the API."""

    event_id: str | None = None
    type: Literal["transcription_session.update"] = "transcription_session.update"
    session: RealtimeTranscriptionSessionCreateRequest
