"""Model `LiveInputAudioMuteEvent`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveInputAudioMuteEvent",
    "LiveInputAudioMuteEventDict",
]


class LiveInputAudioMuteEvent(BaseModel):
    """Lets the model hear nothing; the session goes on. `session.input_audio.muted` answers it."""

    type: Literal["session.input_audio.mute"] = "session.input_audio.mute"
    """Which variant this is: always `session.input_audio.mute`."""
    event_id: str | None = None
    """Id that you give the event, so that an error can name it."""


class LiveInputAudioMuteEventDict(TypedDict, total=False):
    """`LiveInputAudioMuteEvent` as a dict, for arguments."""

    type: Required[Literal["session.input_audio.mute"]]
    event_id: str | None
