"""Model `LiveOutputAudioFixturePlayingEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveOutputAudioFixturePlayingEvent",
]


class LiveOutputAudioFixturePlayingEvent(BaseModel):
    """A recording was taken to be played. It does not tell when the user hears it."""

    type: Literal["session.output_audio.fixture.playing"] = "session.output_audio.fixture.playing"
    """Which variant this is: always `session.output_audio.fixture.playing`."""
    event_id: str
    """Id of the event."""
    client_event_id: str | None = None
    """Id of the event of the client that this belongs to."""
