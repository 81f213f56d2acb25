# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveInputAudioMuteEvent`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveInputAudioMuteEvent",
    "LiveInputAudioMuteEventDict",
]


class LiveInputAudioMuteEvent(BaseModel):
    """Mutes the input audio, so that the model hears nothing while the session continues. Confirmed by `session.input_audio.muted`."""

    type: Literal["session.input_audio.mute"] = "session.input_audio.mute"
    """Type: always `session.input_audio.mute`."""
    event_id: str | None = None
    """ID of your own for the event; a server event or error in answer to it has it as `client_event_id`."""


class LiveInputAudioMuteEventDict(TypedDict, total=False):
    """`LiveInputAudioMuteEvent` as a dict, for arguments."""

    type: Required[Literal["session.input_audio.mute"]]
    event_id: str | None
