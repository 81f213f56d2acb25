"""Model `RealtimeBetaResponseAudioDeltaEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import bytes_view

__all__ = [
    "RealtimeBetaResponseAudioDeltaEvent",
]


class RealtimeBetaResponseAudioDeltaEvent(BaseModel):
    """A piece of the model's speech has come."""

    type: Literal["response.audio.delta"] = "response.audio.delta"
    """Which variant this is: always `response.audio.delta`."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item."""
    response_id: str
    """Id of the response."""
    output_index: int
    """Place of the item in `output` of the response."""
    content_index: int
    """Place of the part in `content` of the item."""
    delta: str
    """The next piece of the audio, in base64."""
    delta_bytes = bytes_view("delta")
