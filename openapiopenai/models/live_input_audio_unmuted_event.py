# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveInputAudioUnmutedEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveInputAudioUnmutedEvent",
]


class LiveInputAudioUnmutedEvent(BaseModel):
    """Sent when the client unmuted the input audio. While a fixture is playing, the model still hears nothing. Playing a fixture does not cause this event."""

    type: Literal["session.input_audio.unmuted"] = "session.input_audio.unmuted"
    """Type: always `session.input_audio.unmuted`."""
    event_id: str
    """ID of the event."""
    client_event_id: str | None = None
    """ID of the client event that this responds to, if that event had one."""
