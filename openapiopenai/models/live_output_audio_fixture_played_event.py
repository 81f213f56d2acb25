"""Model `LiveOutputAudioFixturePlayedEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveOutputAudioFixturePlayedEvent",
]


class LiveOutputAudioFixturePlayedEvent(BaseModel):
    """`LiveOutputAudioFixturePlayedEvent` of the API."""

    event_id: str
    type: Literal["session.output_audio.fixture.played"] = "session.output_audio.fixture.played"
    client_event_id: str | None = None
