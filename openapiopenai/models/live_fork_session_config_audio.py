# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveForkSessionConfigAudio`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.live_audio_format import LiveAudioFormat, LiveAudioFormatDict

__all__ = [
    "LiveForkSessionConfigAudio",
    "LiveForkSessionConfigAudioDict",
]


class LiveForkSessionConfigAudio(BaseModel):
    """Audio format of a forked session, for WebSocket connections only."""

    format: LiveAudioFormat | None = None
    """Format of both input and output audio."""


class LiveForkSessionConfigAudioDict(TypedDict, total=False):
    """`LiveForkSessionConfigAudio` as a dict, for arguments."""

    format: LiveAudioFormatDict | LiveAudioFormat | None
