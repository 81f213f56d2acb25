# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeTranslationSessionAudio`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_translation_session_audio_input import RealtimeTranslationSessionAudioInput
    from openapiopenai.models.realtime_translation_session_audio_output import RealtimeTranslationSessionAudioOutput

__all__ = [
    "RealtimeTranslationSessionAudio",
]


class RealtimeTranslationSessionAudio(BaseModel):
    """Settings of the input and output audio of a translation session."""

    input: RealtimeTranslationSessionAudioInput | None = None
    """Settings of the input audio."""
    output: RealtimeTranslationSessionAudioOutput | None = None
    """Settings of the translated output."""
