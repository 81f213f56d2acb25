# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeServerEventInputAudioBufferDtmfEventReceived`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

__all__ = [
    "RealtimeServerEventInputAudioBufferDtmfEventReceived",
]


class RealtimeServerEventInputAudioBufferDtmfEventReceived(BaseModel):
    """Sent when the caller presses a key on the telephone keypad (DTMF); over SIP only.

    Known as `InputAudioBufferDtmfEventReceivedEvent`."""

    type: Literal["input_audio_buffer.dtmf_event_received"] = "input_audio_buffer.dtmf_event_received"
    """Type: always `input_audio_buffer.dtmf_event_received`."""
    event: str
    """Key that was pressed: 0 to 9, `*`, `#`, or A to D."""
    received_at: int
    """When the server received it, as Unix time in seconds."""
    received_at_datetime = datetime_view("received_at")
