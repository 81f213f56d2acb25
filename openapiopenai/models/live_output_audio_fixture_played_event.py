"""Model `LiveOutputAudioFixturePlayedEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveOutputAudioFixturePlayedEvent",
]


class LiveOutputAudioFixturePlayedEvent(BaseModel):
    """A recording was played, and the model goes on. The last of it may still be on its way to the user. It does not come where playing failed."""

    type: Literal["session.output_audio.fixture.played"] = "session.output_audio.fixture.played"
    """Which variant this is: always `session.output_audio.fixture.played`."""
    event_id: str
    """Id of the event."""
    client_event_id: str | None = None
    """Id of the event of the client that this belongs to."""
