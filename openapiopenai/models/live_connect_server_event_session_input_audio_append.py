"""Model `LiveConnectServerEventSessionInputAudioAppend`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import bytes_view

__all__ = [
    "LiveConnectServerEventSessionInputAudioAppend",
]


class LiveConnectServerEventSessionInputAudioAppend(BaseModel):
    """`LiveConnectServerEventSessionInputAudioAppend` of the API."""

    audio: str
    type: Literal["session.input_audio.append"] = "session.input_audio.append"
    """Which variant this is: always `session.input_audio.append`."""
    audio_bytes = bytes_view("audio")
