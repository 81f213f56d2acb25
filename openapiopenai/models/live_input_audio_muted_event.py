"""Model `LiveInputAudioMutedEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveInputAudioMutedEvent",
]


class LiveInputAudioMutedEvent(BaseModel):
    """The model hears nothing, as the client wanted; a sideband still gets the audio. A fixture does not cause it."""

    type: Literal["session.input_audio.muted"] = "session.input_audio.muted"
    """Which variant this is: always `session.input_audio.muted`."""
    event_id: str
    """Id of the event."""
    client_event_id: str | None = None
    """Id of the event of the client that this belongs to."""
