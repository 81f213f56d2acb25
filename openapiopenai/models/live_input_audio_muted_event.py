# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveInputAudioMutedEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveInputAudioMutedEvent",
]


class LiveInputAudioMutedEvent(BaseModel):
    """Sent when the client muted the input audio: the model hears nothing, while a sideband still receives the audio. Playing a fixture does not cause this event."""

    type: Literal["session.input_audio.muted"] = "session.input_audio.muted"
    """Type: always `session.input_audio.muted`."""
    event_id: str
    """ID of the event."""
    client_event_id: str | None = None
    """ID of the client event that this responds to, if that event had one."""
