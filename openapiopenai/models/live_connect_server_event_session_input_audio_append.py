# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveConnectServerEventSessionInputAudioAppend`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import bytes_view

__all__ = [
    "LiveConnectServerEventSessionInputAudioAppend",
]


class LiveConnectServerEventSessionInputAudioAppend(BaseModel):
    """User audio as it arrives, before any muting; sideband connections only."""

    type: Literal["session.input_audio.append"] = "session.input_audio.append"
    """Type: always `session.input_audio.append`."""
    audio: str
    """The audio, base64-encoded: raw 16-bit little-endian mono PCM at 24 kHz."""
    audio_bytes = bytes_view("audio")
