# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeBetaResponseAudioDeltaEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import bytes_view

__all__ = [
    "RealtimeBetaResponseAudioDeltaEvent",
]


class RealtimeBetaResponseAudioDeltaEvent(BaseModel):
    """Sent with the next part of the model's audio output."""

    type: Literal["response.audio.delta"] = "response.audio.delta"
    """Type: always `response.audio.delta`."""
    event_id: str
    """ID of the event."""
    item_id: str
    """ID of the item."""
    response_id: str
    """ID of the response."""
    output_index: int
    """Index of the item in the response's `output`."""
    content_index: int
    """Index of the part in the item's `content`."""
    delta: str
    """Audio delta: the part to append, in base64."""
    delta_bytes = bytes_view("delta")
