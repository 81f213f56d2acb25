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
    """`RealtimeTranslationSessionUpdateRequestAudioInput` of the API."""

    transcription: RealtimeTranslationSessionUpdateRequestInputTranscription | None = None
    noise_reduction: RealtimeTranslationSessionUpdateRequestInputNoiseReduction | None = None


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
