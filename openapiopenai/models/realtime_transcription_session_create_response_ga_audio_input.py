"""Model `RealtimeTranscriptionSessionCreateResponseGAAudioInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

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
    """`RealtimeTranscriptionSessionCreateResponseGAAudioInput` of the API."""

    format: RealtimeAudioFormats | None = None
    transcription: AudioTranscriptionResponse | None = None
    noise_reduction: RealtimeTranscriptionSessionCreateResponseGANoiseReduction | None = None
    turn_detection: RealtimeTranscriptionSessionCreateGAAudioInputDetection | None = None
