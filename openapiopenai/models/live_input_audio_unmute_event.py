# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveInputAudioUnmuteEvent`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveInputAudioUnmuteEvent",
    "LiveInputAudioUnmuteEventDict",
]


class LiveInputAudioUnmuteEvent(BaseModel):
    """Unmutes the input audio. Confirmed by `session.input_audio.unmuted`. While a fixture is playing, the model still hears nothing."""

    type: Literal["session.input_audio.unmute"] = "session.input_audio.unmute"
    """Type: always `session.input_audio.unmute`."""
    event_id: str | None = None
    """ID of your own for the event; a server event or error in answer to it has it as `client_event_id`."""


class LiveInputAudioUnmuteEventDict(TypedDict, total=False):
    """`LiveInputAudioUnmuteEvent` as a dict, for arguments."""

    type: Required[Literal["session.input_audio.unmute"]]
    event_id: str | None
