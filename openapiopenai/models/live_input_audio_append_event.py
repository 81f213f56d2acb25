# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveInputAudioAppendEvent`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import bytes_view

__all__ = [
    "LiveInputAudioAppendEvent",
    "LiveInputAudioAppendEventDict",
]


class LiveInputAudioAppendEvent(BaseModel):
    """Sends input audio to the model, only over the session's own WebSocket; with WebRTC and SIP, audio goes over the media transport. No event confirms it."""

    type: Literal["session.input_audio.append"] = "session.input_audio.append"
    """Type: always `session.input_audio.append`."""
    event_id: str | None = None
    """ID of your own for the event; an error caused by it has it as `client_event_id`."""
    audio: str
    """The audio, base64-encoded: raw samples in the session's format, without a header such as that of WAV."""
    audio_bytes = bytes_view("audio")


class LiveInputAudioAppendEventDict(TypedDict, total=False):
    """`LiveInputAudioAppendEvent` as a dict, for arguments."""

    type: Required[Literal["session.input_audio.append"]]
    event_id: str | None
    audio: Required[str]
