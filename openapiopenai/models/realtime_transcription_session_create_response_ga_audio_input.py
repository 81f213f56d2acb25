# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeTranscriptionSessionCreateResponseGAAudioInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.audio_transcription_response import AudioTranscriptionResponse
    from openapiopenai.models.realtime_audio_formats import RealtimeAudioFormats
    from openapiopenai.models.realtime_transcription_session_create_ga_audio_input_detection import (
        RealtimeTranscriptionSessionCreateGAAudioInputDetection,
    )
    from openapiopenai.models.realtime_transcription_session_create_response_ga_noise_reduction import (
        RealtimeTranscriptionSessionCreateResponseGANoiseReduction,
    )

__all__ = [
    "RealtimeTranscriptionSessionCreateResponseGAAudioInput",
]


class RealtimeTranscriptionSessionCreateResponseGAAudioInput(BaseModel):
    """Settings of the input audio of a transcription session, as the API returns them."""

    format: RealtimeAudioFormats | None = None
    """Format of the audio."""
    transcription: AudioTranscriptionResponse | None = None
    """Settings for transcribing input audio: the model, and optionally language and prompt to guide it."""
    noise_reduction: RealtimeTranscriptionSessionCreateResponseGANoiseReduction | None = None
    """Noise reduction of the input audio."""
    turn_detection: RealtimeTranscriptionSessionCreateGAAudioInputDetection | None = None
    """Turn detection settings: how the server finds the start and end of speech. Always null with `gpt-realtime-whisper`, which does not support voice activity detection (VAD)."""
