"""Model `RealtimeTranslationSessionCreateRequestAudioInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_translation_session_create_request_input_noise_reduction import (
        RealtimeTranslationSessionCreateRequestInputNoiseReduction,
        RealtimeTranslationSessionCreateRequestInputNoiseReductionDict,
    )
    from openapiopenai.models.realtime_translation_session_create_request_input_transcription import (
        RealtimeTranslationSessionCreateRequestInputTranscription,
        RealtimeTranslationSessionCreateRequestInputTranscriptionDict,
    )

__all__ = [
    "RealtimeTranslationSessionCreateRequestAudioInput",
    "RealtimeTranslationSessionCreateRequestAudioInputDict",
]


class RealtimeTranslationSessionCreateRequestAudioInput(BaseModel):
    """How speech shall come into a translation."""

    transcription: RealtimeTranslationSessionCreateRequestInputTranscription | None = None
    """What writes the speech down in its own language, as `session.input_transcript.delta`; the translation does not depend on it."""
    noise_reduction: RealtimeTranslationSessionCreateRequestInputNoiseReduction | None = None
    """How noise is taken out of the audio; null: not at all."""


class RealtimeTranslationSessionCreateRequestAudioInputDict(TypedDict, total=False):
    """`RealtimeTranslationSessionCreateRequestAudioInput` as a dict, for arguments."""

    transcription: (
        RealtimeTranslationSessionCreateRequestInputTranscriptionDict
        | RealtimeTranslationSessionCreateRequestInputTranscription
        | None
    )
    noise_reduction: (
        RealtimeTranslationSessionCreateRequestInputNoiseReductionDict
        | RealtimeTranslationSessionCreateRequestInputNoiseReduction
        | None
    )
