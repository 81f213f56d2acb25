"""Model `RealtimeBetaClientEventInputAudioBufferCommit`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaClientEventInputAudioBufferCommit",
    "RealtimeBetaClientEventInputAudioBufferCommitDict",
]


class RealtimeBetaClientEventInputAudioBufferCommit(BaseModel):
    """`RealtimeBetaClientEventInputAudioBufferCommit` of the API."""

    event_id: str | None = None
    """Id that you give the event, so that an error can name it."""
    type: Literal["input_audio_buffer.commit"] = "input_audio_buffer.commit"
    """Which variant this is: always `input_audio_buffer.commit`."""


class RealtimeBetaClientEventInputAudioBufferCommitDict(TypedDict, total=False):
    """`RealtimeBetaClientEventInputAudioBufferCommit` as a dict, for arguments."""

    event_id: str
    type: Required[Literal["input_audio_buffer.commit"]]
