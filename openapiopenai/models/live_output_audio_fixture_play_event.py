"""Model `LiveOutputAudioFixturePlayEvent`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import bytes_view

__all__ = [
    "LiveOutputAudioFixturePlayEvent",
    "LiveOutputAudioFixturePlayEventDict",
]


class LiveOutputAudioFixturePlayEvent(BaseModel):
    """`LiveOutputAudioFixturePlayEvent` of the API."""

    audio: str
    type: Literal["session.output_audio.fixture.play"] = "session.output_audio.fixture.play"
    """Which variant this is: always `session.output_audio.fixture.play`."""
    event_id: str | None = None
    """Id that you give the event, so that an error can name it."""
    audio_bytes = bytes_view("audio")


class LiveOutputAudioFixturePlayEventDict(TypedDict, total=False):
    """`LiveOutputAudioFixturePlayEvent` as a dict, for arguments."""

    audio: Required[str]
    type: Required[Literal["session.output_audio.fixture.play"]]
    event_id: str | None
