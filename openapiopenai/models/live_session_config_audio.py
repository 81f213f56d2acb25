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
    """The format and the voice of a live session. The format is for websockets only: WebRTC and SIP settle it by themselves."""

    format: LiveAudioFormat | None = None
    """Format of the audio both ways, over a websocket."""
    output: LiveSessionConfigAudioOutput | None = None
    """The voice."""


class LiveSessionConfigAudioDict(TypedDict, total=False):
    """`LiveSessionConfigAudio` as a dict, for arguments."""

    format: LiveAudioFormatDict | LiveAudioFormat | None
    output: LiveSessionConfigAudioOutputDict | LiveSessionConfigAudioOutput | None
