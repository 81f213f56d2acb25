# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeTranslationSessionCreateRequestAudio`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_translation_session_create_request_audio_input import (
        RealtimeTranslationSessionCreateRequestAudioInput,
        RealtimeTranslationSessionCreateRequestAudioInputDict,
    )
    from openapiopenai.models.realtime_translation_session_create_request_audio_output import (
        RealtimeTranslationSessionCreateRequestAudioOutput,
        RealtimeTranslationSessionCreateRequestAudioOutputDict,
    )

__all__ = [
    "RealtimeTranslationSessionCreateRequestAudio",
    "RealtimeTranslationSessionCreateRequestAudioDict",
]


class RealtimeTranslationSessionCreateRequestAudio(BaseModel):
    """Settings of the input and output audio of a translation session to create."""

    input: RealtimeTranslationSessionCreateRequestAudioInput | None = None
    """Settings of the input audio."""
    output: RealtimeTranslationSessionCreateRequestAudioOutput | None = None
    """Settings of the translated output."""


class RealtimeTranslationSessionCreateRequestAudioDict(TypedDict, total=False):
    """`RealtimeTranslationSessionCreateRequestAudio` as a dict, for arguments."""

    input: RealtimeTranslationSessionCreateRequestAudioInputDict | RealtimeTranslationSessionCreateRequestAudioInput
    output: RealtimeTranslationSessionCreateRequestAudioOutputDict | RealtimeTranslationSessionCreateRequestAudioOutput
