# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveSessionConfigAudio`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Audio format and voice of a live session. The format applies to WebSockets only; WebRTC and SIP negotiate their own."""

    format: LiveAudioFormat | None = None
    """Format of input and output audio, for WebSocket connections."""
    output: LiveSessionConfigAudioOutput | None = None
    """Output audio settings: the voice."""


class LiveSessionConfigAudioDict(TypedDict, total=False):
    """`LiveSessionConfigAudio` as a dict, for arguments."""

    format: LiveAudioFormatDict | LiveAudioFormat | None
    output: LiveSessionConfigAudioOutputDict | LiveSessionConfigAudioOutput | None
