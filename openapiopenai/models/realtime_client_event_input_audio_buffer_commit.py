# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeClientEventInputAudioBufferCommit`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeClientEventInputAudioBufferCommit",
    "RealtimeClientEventInputAudioBufferCommitDict",
]


class RealtimeClientEventInputAudioBufferCommit(BaseModel):
    """Commits the input audio buffer as a user message and starts its transcription, if configured, but creates no response. Not needed with server VAD, which commits automatically. The server answers with `input_audio_buffer.committed`, or with an error if the buffer is empty."""

    event_id: str | None = None
    """ID that you give the event, so that an error can refer to it."""
    type: Literal["input_audio_buffer.commit"] = "input_audio_buffer.commit"
    """Type: always `input_audio_buffer.commit`."""


class RealtimeClientEventInputAudioBufferCommitDict(TypedDict, total=False):
    """`RealtimeClientEventInputAudioBufferCommit` as a dict, for arguments."""

    event_id: str
    type: Required[Literal["input_audio_buffer.commit"]]
