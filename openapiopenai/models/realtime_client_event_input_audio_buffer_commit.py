"""Model `RealtimeClientEventInputAudioBufferCommit`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeClientEventInputAudioBufferCommit",
    "RealtimeClientEventInputAudioBufferCommitDict",
]


class RealtimeClientEventInputAudioBufferCommit(BaseModel):
    """Makes a message of the user from the audio in the input buffer, and has it written down where that is set up, but asks for no response. With server turn detection it is not needed. An empty buffer is an error. `input_audio_buffer.committed` answers it."""

    event_id: str | None = None
    """Id that you give the event, so that an error can name it."""
    type: Literal["input_audio_buffer.commit"] = "input_audio_buffer.commit"
    """Which variant this is: always `input_audio_buffer.commit`."""


class RealtimeClientEventInputAudioBufferCommitDict(TypedDict, total=False):
    """`RealtimeClientEventInputAudioBufferCommit` as a dict, for arguments."""

    event_id: str
    type: Required[Literal["input_audio_buffer.commit"]]
