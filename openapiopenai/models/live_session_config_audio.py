"""Model `LiveSessionConfigAudio`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.live_audio_format import LiveAudioFormat, LiveAudioFormatDict
    from openapiopenai.models.live_session_config_audio_output import (
        LiveSessionConfigAudioOutput,
        LiveSessionConfigAudioOutputDict,
    )

__all__ = [
    "LiveSessionConfigAudio",
    "LiveSessionConfigAudioDict",
]


class LiveSessionConfigAudio(BaseModel):
    """`LiveSessionConfigAudio` of the API."""

    format: LiveAudioFormat | None = None
    output: LiveSessionConfigAudioOutput | None = None


class LiveSessionConfigAudioDict(TypedDict, total=False):
    """`LiveSessionConfigAudio` as a dict, for arguments."""

    format: LiveAudioFormatDict | LiveAudioFormat | None
    output: LiveSessionConfigAudioOutputDict | LiveSessionConfigAudioOutput | None
