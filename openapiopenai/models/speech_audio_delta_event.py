# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `SpeechAudioDeltaEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import bytes_view

__all__ = [
    "SpeechAudioDeltaEvent",
]


class SpeechAudioDeltaEvent(BaseModel):
    """The next chunk of audio was generated."""

    type: Literal["speech.audio.delta"] = "speech.audio.delta"
    """Type: always `speech.audio.delta`."""
    audio: str
    """Audio delta: the part to append, in base64."""
    audio_bytes = bytes_view("audio")
