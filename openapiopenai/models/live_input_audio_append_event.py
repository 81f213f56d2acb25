"""Model `LiveInputAudioAppendEvent`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import bytes_view

__all__ = [
    "LiveInputAudioAppendEvent",
    "LiveInputAudioAppendEventDict",
]


class LiveInputAudioAppendEvent(BaseModel):
    """Sends audio to the model, over the session's own websocket only. Nothing answers it."""

    type: Literal["session.input_audio.append"] = "session.input_audio.append"
    """Which variant this is: always `session.input_audio.append`."""
    event_id: str | None = None
    """Id that you give the event, so that an error can name it."""
    audio: str
    """The audio, in base64, raw in the format of the session, without a header such as that of WAV."""
    audio_bytes = bytes_view("audio")


class LiveInputAudioAppendEventDict(TypedDict, total=False):
    """`LiveInputAudioAppendEvent` as a dict, for arguments."""

    type: Required[Literal["session.input_audio.append"]]
    event_id: str | None
    audio: Required[str]
