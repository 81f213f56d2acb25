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
    """A transcription of the realtime beta that was made, with a secret of short life, by default 10 minutes."""

    client_secret: RealtimeTranscriptionSessionCreateResponseClientSecret
    """Secret of short life, with which a browser or an app may connect; absent over the websocket."""
    modalities: list[Literal["text", "audio"] | UnknownStr] | None = None
    """Whether the model may answer by text and by audio; `text` alone turns audio off."""
    input_audio_format: str | None = None
    """Format of the input: `pcm16`, `g711_ulaw` or `g711_alaw`."""
    input_audio_transcription: AudioTranscriptionResponse | None = None
    """What writes the speech down."""
    turn_detection: RealtimeTranscriptionSessionCreateResponseTurnDetection | None = None
    """How the server tells when somebody has spoken; null: the client says so."""
