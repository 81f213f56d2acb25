"""Model `LiveMediaSessionConfigAudio`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.live_session_config_audio_output import (
        LiveSessionConfigAudioOutput,
        LiveSessionConfigAudioOutputDict,
    )

__all__ = [
    "LiveMediaSessionConfigAudio",
    "LiveMediaSessionConfigAudioDict",
]


class LiveMediaSessionConfigAudio(BaseModel):
    """The voice of a live session over WebRTC or SIP, which settle the format by themselves."""

    output: LiveSessionConfigAudioOutput | None = None
    """The voice."""


class LiveMediaSessionConfigAudioDict(TypedDict, total=False):
    """`LiveMediaSessionConfigAudio` as a dict, for arguments."""

    output: LiveSessionConfigAudioOutputDict | LiveSessionConfigAudioOutput
