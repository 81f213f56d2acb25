# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeTranslationSessionCreateRequestAudioInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Settings of the input audio of a translation session to create."""

    transcription: RealtimeTranslationSessionCreateRequestInputTranscription | None = None
    """Transcription of the input audio in its own language, sent as `session.input_transcript.delta` events; the translation does not depend on it."""
    noise_reduction: RealtimeTranslationSessionCreateRequestInputNoiseReduction | None = None
    """Noise reduction for input audio; null turns it off."""


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
