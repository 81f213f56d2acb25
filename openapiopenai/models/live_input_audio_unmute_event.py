"""Model `LiveInputAudioUnmuteEvent`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveInputAudioUnmuteEvent",
    "LiveInputAudioUnmuteEventDict",
]


class LiveInputAudioUnmuteEvent(BaseModel):
    """Lets the model hear again. `session.input_audio.unmuted` answers it. While a fixture is played it stays deaf."""

    type: Literal["session.input_audio.unmute"] = "session.input_audio.unmute"
    """Which variant this is: always `session.input_audio.unmute`."""
    event_id: str | None = None
    """Id that you give the event, so that an error can name it."""


class LiveInputAudioUnmuteEventDict(TypedDict, total=False):
    """`LiveInputAudioUnmuteEvent` as a dict, for arguments."""

    type: Required[Literal["session.input_audio.unmute"]]
    event_id: str | None
