# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeClientEventOutputAudioBufferClear`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeClientEventOutputAudioBufferClear",
    "RealtimeClientEventOutputAudioBufferClearDict",
]


class RealtimeClientEventOutputAudioBufferClear(BaseModel):
    """Stops the audio output that is playing, over WebRTC and SIP only; send `response.cancel` first. The server answers with `output_audio_buffer.cleared`.

    Known as `OutputAudioBufferClearEvent`."""

    event_id: str | None = None
    """ID that you give the event, so that an error can refer to it."""
    type: Literal["output_audio_buffer.clear"] = "output_audio_buffer.clear"
    """Type: always `output_audio_buffer.clear`."""


class RealtimeClientEventOutputAudioBufferClearDict(TypedDict, total=False):
    """`RealtimeClientEventOutputAudioBufferClear` as a dict, for arguments."""

    event_id: str
    type: Required[Literal["output_audio_buffer.clear"]]
