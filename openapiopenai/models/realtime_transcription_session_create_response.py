# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeTranscriptionSessionCreateResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

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
    """Configuration of a new transcription session of the realtime beta, with an ephemeral key that is valid for 10 minutes by default.

    Known as `TranscriptionSession`."""

    client_secret: RealtimeTranscriptionSessionCreateResponseClientSecret
    """Ephemeral key for client environments such as browsers and apps; only present when the session was created through the REST API."""
    modalities: list[Literal["text", "audio"] | UnknownStr] | None = None
    """Modalities of the output: text and audio; `text` alone turns audio off."""
    input_audio_format: str | None = None
    """Format of the input audio: `pcm16`, `g711_ulaw` or `g711_alaw`."""
    input_audio_transcription: AudioTranscriptionResponse | None = None
    """Settings for transcribing input audio: the model, and optionally language and prompt to guide it."""
    turn_detection: RealtimeTranscriptionSessionCreateResponseTurnDetection | None = None
    """Turn detection settings, for example of server VAD, which detects by volume where speech starts and ends; null turns it off."""
