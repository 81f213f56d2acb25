"""Model `RealtimeClientEventInputAudioBufferAppend`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import bytes_view

__all__ = [
    "RealtimeClientEventInputAudioBufferAppend",
    "RealtimeClientEventInputAudioBufferAppendDict",
]


class RealtimeClientEventInputAudioBufferAppend(BaseModel):
    """Adds audio to the input buffer, at most 15 MiB an event. With turn detection the server commits the buffer by itself, and reacts sooner to small pieces. Nothing answers it."""

    event_id: str | None = None
    """Id that you give the event, so that an error can name it."""
    type: Literal["input_audio_buffer.append"] = "input_audio_buffer.append"
    """Which variant this is: always `input_audio_buffer.append`."""
    audio: str
    """The audio, in base64, in the input format of the session."""
    audio_bytes = bytes_view("audio")


class RealtimeClientEventInputAudioBufferAppendDict(TypedDict, total=False):
    """`RealtimeClientEventInputAudioBufferAppend` as a dict, for arguments."""

    event_id: str
    type: Required[Literal["input_audio_buffer.append"]]
    audio: Required[str]
