# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveOutputAudioFixturePlayingEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveOutputAudioFixturePlayingEvent",
]


class LiveOutputAudioFixturePlayingEvent(BaseModel):
    """Sent when a fixture was accepted for playing. It does not tell when the user starts to hear it."""

    type: Literal["session.output_audio.fixture.playing"] = "session.output_audio.fixture.playing"
    """Type: always `session.output_audio.fixture.playing`."""
    event_id: str
    """ID of the event."""
    client_event_id: str | None = None
    """ID of the client event that this responds to, if that event had one."""
