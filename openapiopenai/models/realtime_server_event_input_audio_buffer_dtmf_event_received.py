"""Model `RealtimeServerEventInputAudioBufferDtmfEventReceived`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "RealtimeServerEventInputAudioBufferDtmfEventReceived",
]


class RealtimeServerEventInputAudioBufferDtmfEventReceived(BaseModel):
    """The caller has pressed a key of the phone; over SIP only."""

    type: Literal["input_audio_buffer.dtmf_event_received"] = "input_audio_buffer.dtmf_event_received"
    """Which variant this is: always `input_audio_buffer.dtmf_event_received`."""
    event: str
    """The key: 0 to 9, `*`, `#`, A to D."""
    received_at: int
    """When the server got it, in seconds since 1970."""
    received_at_datetime = datetime_view("received_at")
