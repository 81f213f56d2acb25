# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeTranslationSessionUpdateRequestAudio`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Audio settings of a translation session to update."""

    input: RealtimeTranslationSessionUpdateRequestAudioInput | None = None
    """Settings of the input audio."""
    output: RealtimeTranslationSessionUpdateRequestAudioOutput | None = None
    """Settings of the translated output."""


class RealtimeTranslationSessionUpdateRequestAudioDict(TypedDict, total=False):
    """`RealtimeTranslationSessionUpdateRequestAudio` as a dict, for arguments."""

    input: RealtimeTranslationSessionUpdateRequestAudioInputDict | RealtimeTranslationSessionUpdateRequestAudioInput
    output: RealtimeTranslationSessionUpdateRequestAudioOutputDict | RealtimeTranslationSessionUpdateRequestAudioOutput
