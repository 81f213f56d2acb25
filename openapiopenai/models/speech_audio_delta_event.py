"""Model `SpeechAudioDeltaEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import bytes_view

__all__ = [
    "SpeechAudioDeltaEvent",
]


class SpeechAudioDeltaEvent(BaseModel):
    """A piece of the audio has come."""

    type: Literal["speech.audio.delta"] = "speech.audio.delta"
    """Which variant this is: always `speech.audio.delta`."""
    audio: str
    """The next piece of the audio, in base64."""
    audio_bytes = bytes_view("audio")
