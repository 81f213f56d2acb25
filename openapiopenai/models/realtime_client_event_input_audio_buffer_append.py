# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeClientEventInputAudioBufferAppend`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import bytes_view

__all__ = [
    "RealtimeClientEventInputAudioBufferAppend",
    "RealtimeClientEventInputAudioBufferAppendDict",
]


class RealtimeClientEventInputAudioBufferAppend(BaseModel):
    """Appends audio to the input audio buffer, at most 15 MiB per event; smaller chunks let VAD react sooner. With VAD the server commits the buffer, otherwise the client must. The server sends no confirmation."""

    event_id: str | None = None
    """ID that you give the event, so that an error can refer to it."""
    type: Literal["input_audio_buffer.append"] = "input_audio_buffer.append"
    """Type: always `input_audio_buffer.append`."""
    audio: str
    """Audio in base64, in the input audio format of the session."""
    audio_bytes = bytes_view("audio")


class RealtimeClientEventInputAudioBufferAppendDict(TypedDict, total=False):
    """`RealtimeClientEventInputAudioBufferAppend` as a dict, for arguments."""

    event_id: str
    type: Required[Literal["input_audio_buffer.append"]]
    audio: Required[str]
