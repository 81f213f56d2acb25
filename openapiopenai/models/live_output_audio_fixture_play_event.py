# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveOutputAudioFixturePlayEvent`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import bytes_view

__all__ = [
    "LiveOutputAudioFixturePlayEvent",
    "LiveOutputAudioFixturePlayEventDict",
]


class LiveOutputAudioFixturePlayEvent(BaseModel):
    """Plays a recording (fixture) in place of the model, which stops speaking and hears nothing meanwhile. At most 30 seconds, one at a time, over a WebSocket of the session or a sideband. Answered by `session.output_audio.fixture.playing` and `session.output_audio.fixture.played`."""

    type: Literal["session.output_audio.fixture.play"] = "session.output_audio.fixture.play"
    """Type: always `session.output_audio.fixture.play`."""
    event_id: str | None = None
    """ID of your own for the event; a server event or error in answer to it has it as `client_event_id`."""
    audio: str
    """The recording, base64-encoded: raw 16-bit little-endian mono PCM at 24 kHz, without a header such as that of WAV."""
    audio_bytes = bytes_view("audio")


class LiveOutputAudioFixturePlayEventDict(TypedDict, total=False):
    """`LiveOutputAudioFixturePlayEvent` as a dict, for arguments."""

    type: Required[Literal["session.output_audio.fixture.play"]]
    event_id: str | None
    audio: Required[str]
