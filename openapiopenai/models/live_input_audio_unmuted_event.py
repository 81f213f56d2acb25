"""Model `LiveInputAudioUnmutedEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveInputAudioUnmutedEvent",
]


class LiveInputAudioUnmutedEvent(BaseModel):
    """The model hears again, as the client wanted; not while a fixture is played."""

    type: Literal["session.input_audio.unmuted"] = "session.input_audio.unmuted"
    """Which variant this is: always `session.input_audio.unmuted`."""
    event_id: str
    """Id of the event."""
    client_event_id: str | None = None
    """Id of the event of the client that this belongs to."""
