# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveOutputAudioFixturePlayedEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveOutputAudioFixturePlayedEvent",
]


class LiveOutputAudioFixturePlayedEvent(BaseModel):
    """Sent when a fixture finished playing and the model continues. The last of the audio may still be on its way to the user. Not sent if playing was canceled or failed."""

    type: Literal["session.output_audio.fixture.played"] = "session.output_audio.fixture.played"
    """Type: always `session.output_audio.fixture.played`."""
    event_id: str
    """ID of the event."""
    client_event_id: str | None = None
    """ID of the client event that this responds to, if that event had one."""
