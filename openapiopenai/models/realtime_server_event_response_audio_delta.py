"""Model `RealtimeServerEventResponseAudioDelta`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import bytes_view

__all__ = [
    "RealtimeServerEventResponseAudioDelta",
]


class RealtimeServerEventResponseAudioDelta(BaseModel):
    """A piece of the model's speech has come."""

    event_id: str
    """Id of the event."""
    type: Literal["response.output_audio.delta"] = "response.output_audio.delta"
    """Which variant this is: always `response.output_audio.delta`."""
    response_id: str
    """Id of the response."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Place of the item in `output` of the response."""
    content_index: int
    """Place of the part in `content` of the item."""
    delta: str
    """The next piece of the audio, in base64."""
    delta_bytes = bytes_view("delta")
