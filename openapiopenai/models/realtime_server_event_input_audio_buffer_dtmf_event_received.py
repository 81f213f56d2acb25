"""Model `RealtimeServerEventInputAudioBufferDtmfEventReceived`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "RealtimeServerEventInputAudioBufferDtmfEventReceived",
]


class RealtimeServerEventInputAudioBufferDtmfEventReceived(BaseModel):
    """`RealtimeServerEventInputAudioBufferDtmfEventReceived` of the API."""

    type: Literal["input_audio_buffer.dtmf_event_received"] = "input_audio_buffer.dtmf_event_received"
    """Which variant this is: always `input_audio_buffer.dtmf_event_received`."""
    event: str
    received_at: int
    received_at_datetime = datetime_view("received_at")
