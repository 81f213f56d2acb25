"""Model `RealtimeTranslationSessionUpdateRequestAudio`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_translation_session_update_request_audio_input import (
        RealtimeTranslationSessionUpdateRequestAudioInput,
        RealtimeTranslationSessionUpdateRequestAudioInputDict,
    )
    from openapiopenai.models.realtime_translation_session_update_request_audio_output import (
        RealtimeTranslationSessionUpdateRequestAudioOutput,
        RealtimeTranslationSessionUpdateRequestAudioOutputDict,
    )

__all__ = [
    "RealtimeTranslationSessionUpdateRequestAudio",
    "RealtimeTranslationSessionUpdateRequestAudioDict",
]


class RealtimeTranslationSessionUpdateRequestAudio(BaseModel):
    """How speech shall come into a translation from now on, and go out."""

    input: RealtimeTranslationSessionUpdateRequestAudioInput | None = None
    """How speech comes in."""
    output: RealtimeTranslationSessionUpdateRequestAudioOutput | None = None
    """How the translation goes out."""


class RealtimeTranslationSessionUpdateRequestAudioDict(TypedDict, total=False):
    """`RealtimeTranslationSessionUpdateRequestAudio` as a dict, for arguments."""

    input: RealtimeTranslationSessionUpdateRequestAudioInputDict | RealtimeTranslationSessionUpdateRequestAudioInput
    output: RealtimeTranslationSessionUpdateRequestAudioOutputDict | RealtimeTranslationSessionUpdateRequestAudioOutput
