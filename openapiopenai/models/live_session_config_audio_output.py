"""Model `LiveSessionConfigAudioOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.live_session_config_audio_output_voice import (
        LiveSessionConfigAudioOutputVoice,
        LiveSessionConfigAudioOutputVoiceDict,
    )

__all__ = [
    "LiveSessionConfigAudioOutput",
    "LiveSessionConfigAudioOutputDict",
]


class LiveSessionConfigAudioOutput(BaseModel):
    """`LiveSessionConfigAudioOutput` of the API."""

    voice: LiveSessionConfigAudioOutputVoice | None = None


class LiveSessionConfigAudioOutputDict(TypedDict, total=False):
    """`LiveSessionConfigAudioOutput` as a dict, for arguments."""

    voice: LiveSessionConfigAudioOutputVoiceDict | LiveSessionConfigAudioOutputVoice | None
