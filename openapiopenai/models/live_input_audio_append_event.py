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
    """Sends input audio to the model, only over the session's own WebSocket. No event confirms it."""

    type: Literal["session.input_audio.append"] = "session.input_audio.append"
    """Which variant this is: always `session.input_audio.append`."""
    event_id: str | None = None
    """ID that you give the event, so that an error can refer to it."""
    audio: str
    """The audio, base64-encoded: raw samples in the session's format, without a header such as that of WAV."""
    audio_bytes = bytes_view("audio")


class LiveInputAudioAppendEventDict(TypedDict, total=False):
    """`LiveInputAudioAppendEvent` as a dict, for arguments."""

    type: Required[Literal["session.input_audio.append"]]
    event_id: str | None
    audio: Required[str]
