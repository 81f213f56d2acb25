# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeTranslationSessionUpdateRequestAudioInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Settings of the input audio of a translation session to update."""

    transcription: RealtimeTranslationSessionUpdateRequestInputTranscription | None = None
    """Transcription of the input audio in its own language, sent as `session.input_transcript.delta` events; the translation does not depend on it."""
    noise_reduction: RealtimeTranslationSessionUpdateRequestInputNoiseReduction | None = None
    """Noise reduction for input audio; null turns it off."""


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
