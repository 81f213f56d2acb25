"""Model `RealtimeServerEventInputAudioBufferCommitted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeServerEventInputAudioBufferCommitted",
]


class RealtimeServerEventInputAudioBufferCommitted(BaseModel):
    """The input buffer was taken up, by the client's wish or by turn detection; a message of the user with the id `item_id` comes of it."""

    event_id: str
    """Id of the event."""
    type: Literal["input_audio_buffer.committed"] = "input_audio_buffer.committed"
    """Which variant this is: always `input_audio_buffer.committed`."""
    previous_item_id: str | None = None
    """Id of the item that the new one comes behind; null where there is none."""
    item_id: str
    """Id of the message that is made of it."""
