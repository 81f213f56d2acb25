# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeBetaServerEventInputAudioBufferCommitted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeBetaServerEventInputAudioBufferCommitted",
]


class RealtimeBetaServerEventInputAudioBufferCommitted(BaseModel):
    """Sent when audio in the input buffer is committed, by the client or automatically with server VAD. A user message with the ID `item_id` is created from it."""

    event_id: str
    """ID of the event."""
    type: Literal["input_audio_buffer.committed"] = "input_audio_buffer.committed"
    """Type: always `input_audio_buffer.committed`."""
    previous_item_id: str | None = None
    """ID of the item that the new one is inserted after; null if there is none."""
    item_id: str
    """ID of the item."""
