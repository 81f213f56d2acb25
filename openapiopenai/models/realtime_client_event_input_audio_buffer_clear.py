# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeClientEventInputAudioBufferClear`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeClientEventInputAudioBufferClear",
    "RealtimeClientEventInputAudioBufferClearDict",
]


class RealtimeClientEventInputAudioBufferClear(BaseModel):
    """Discards the audio in the input audio buffer. The server answers with `input_audio_buffer.cleared`."""

    event_id: str | None = None
    """ID that you give the event, so that an error can refer to it."""
    type: Literal["input_audio_buffer.clear"] = "input_audio_buffer.clear"
    """Type: always `input_audio_buffer.clear`."""


class RealtimeClientEventInputAudioBufferClearDict(TypedDict, total=False):
    """`RealtimeClientEventInputAudioBufferClear` as a dict, for arguments."""

    event_id: str
    type: Required[Literal["input_audio_buffer.clear"]]
