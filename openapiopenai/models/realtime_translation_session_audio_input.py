# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeTranslationSessionAudioInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_translation_session_audio_input_noise_reduction import (
        RealtimeTranslationSessionAudioInputNoiseReduction,
    )
    from openapiopenai.models.realtime_translation_session_audio_input_transcription import (
        RealtimeTranslationSessionAudioInputTranscription,
    )

__all__ = [
    "RealtimeTranslationSessionAudioInput",
]


class RealtimeTranslationSessionAudioInput(BaseModel):
    """Settings of the input audio of a translation session."""

    transcription: RealtimeTranslationSessionAudioInputTranscription | None = None
    """Transcription of the input audio in its own language, sent as `session.input_transcript.delta` events; the translation does not depend on it."""
    noise_reduction: RealtimeTranslationSessionAudioInputNoiseReduction | None = None
    """Noise reduction of the input audio."""
