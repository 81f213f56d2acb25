"""Model `LiveConnectServerEventSessionInputAudioAppend`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import bytes_view

__all__ = [
    "LiveConnectServerEventSessionInputAudioAppend",
]


class LiveConnectServerEventSessionInputAudioAppend(BaseModel):
    """Audio of the user as it comes in, for a sideband, before any muting."""

    type: Literal["session.input_audio.append"] = "session.input_audio.append"
    """Which variant this is: always `session.input_audio.append`."""
    audio: str
    """The audio, in base64: raw mono PCM of 16 bits at 24 kHz, little-endian."""
    audio_bytes = bytes_view("audio")
