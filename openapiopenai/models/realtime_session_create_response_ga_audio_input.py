# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeSessionCreateResponseGAAudioInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.audio_transcription_response import AudioTranscriptionResponse
    from openapiopenai.models.realtime_audio_formats import RealtimeAudioFormats
    from openapiopenai.models.realtime_session_create_response_ga_audio_input_noise_reduction import (
        RealtimeSessionCreateResponseGAAudioInputNoiseReduction,
    )
    from openapiopenai.models.realtime_turn_detection import RealtimeTurnDetection

__all__ = [
    "RealtimeSessionCreateResponseGAAudioInput",
]


class RealtimeSessionCreateResponseGAAudioInput(BaseModel):
    """Settings of the input audio of a realtime session, as the API returns them."""

    format: RealtimeAudioFormats | None = None
    """Format of the audio."""
    transcription: AudioTranscriptionResponse | None = None
    """How input audio is transcribed; null, the default, means not at all. A separate model transcribes asynchronously, so take the transcript as guidance, not as exactly what the model heard."""
    noise_reduction: RealtimeSessionCreateResponseGAAudioInputNoiseReduction | None = None
    """Noise reduction for input audio; null means none. The audio is filtered before it reaches voice activity detection (VAD) and the model, which reduces false detections and helps the model understand it."""
    turn_detection: RealtimeTurnDetection | None = None
    """Turn detection settings, for example of server VAD, which detects by volume where speech starts and ends; null turns it off."""
