"""Model `RealtimeTranslationSessionUpdateRequestAudioInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_translation_session_update_request_input_noise_reduction import (
        RealtimeTranslationSessionUpdateRequestInputNoiseReduction,
        RealtimeTranslationSessionUpdateRequestInputNoiseReductionDict,
    )
    from openapiopenai.models.realtime_translation_session_update_request_input_transcription import (
        RealtimeTranslationSessionUpdateRequestInputTranscription,
        RealtimeTranslationSessionUpdateRequestInputTranscriptionDict,
    )

__all__ = [
    "RealtimeTranslationSessionUpdateRequestAudioInput",
    "RealtimeTranslationSessionUpdateRequestAudioInputDict",
]


class RealtimeTranslationSessionUpdateRequestAudioInput(BaseModel):
    """How speech shall come into a translation from now on."""

    transcription: RealtimeTranslationSessionUpdateRequestInputTranscription | None = None
    """What writes the speech down in its own language, as `session.input_transcript.delta`; the translation does not depend on it."""
    noise_reduction: RealtimeTranslationSessionUpdateRequestInputNoiseReduction | None = None
    """How noise is taken out of the audio; null: not at all."""


class RealtimeTranslationSessionUpdateRequestAudioInputDict(TypedDict, total=False):
    """`RealtimeTranslationSessionUpdateRequestAudioInput` as a dict, for arguments."""

    transcription: (
        RealtimeTranslationSessionUpdateRequestInputTranscriptionDict
        | RealtimeTranslationSessionUpdateRequestInputTranscription
        | None
    )
    noise_reduction: (
        RealtimeTranslationSessionUpdateRequestInputNoiseReductionDict
        | RealtimeTranslationSessionUpdateRequestInputNoiseReduction
        | None
    )
