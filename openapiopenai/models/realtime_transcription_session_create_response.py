"""Model `RealtimeTranscriptionSessionCreateResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.audio_transcription_response import AudioTranscriptionResponse
    from openapiopenai.models.realtime_transcription_session_create_response_client_secret import (
        RealtimeTranscriptionSessionCreateResponseClientSecret,
    )
    from openapiopenai.models.realtime_transcription_session_create_response_turn_detection import (
        RealtimeTranscriptionSessionCreateResponseTurnDetection,
    )

__all__ = [
    "RealtimeTranscriptionSessionCreateResponse",
]


class RealtimeTranscriptionSessionCreateResponse(BaseModel):
    """`RealtimeTranscriptionSessionCreateResponse` of the API."""

    client_secret: RealtimeTranscriptionSessionCreateResponseClientSecret
    modalities: list[Literal["text", "audio"] | UnknownStr] | None = None
    input_audio_format: str | None = None
    input_audio_transcription: AudioTranscriptionResponse | None = None
    turn_detection: RealtimeTranscriptionSessionCreateResponseTurnDetection | None = None
