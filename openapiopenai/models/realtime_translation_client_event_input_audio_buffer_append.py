"""Model `RealtimeTranslationClientEventInputAudioBufferAppend`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import bytes_view

__all__ = [
    "RealtimeTranslationClientEventInputAudioBufferAppend",
    "RealtimeTranslationClientEventInputAudioBufferAppendDict",
]


class RealtimeTranslationClientEventInputAudioBufferAppend(BaseModel):
    """Adds audio to be translated, best 200 ms at a time: that is what the model works in. Go on with silence while nobody speaks; a pause in sending is none in the translation."""

    event_id: str | None = None
    """Id that you give the event, so that an error can name it."""
    type: Literal["session.input_audio_buffer.append"] = "session.input_audio_buffer.append"
    """Which variant this is: always `session.input_audio_buffer.append`."""
    audio: str
    """The audio, in base64: mono PCM of 16 bits at 24 kHz, little-endian."""
    audio_bytes = bytes_view("audio")


class RealtimeTranslationClientEventInputAudioBufferAppendDict(TypedDict, total=False):
    """`RealtimeTranslationClientEventInputAudioBufferAppend` as a dict, for arguments."""

    event_id: str
    type: Required[Literal["session.input_audio_buffer.append"]]
    audio: Required[str]
