"""Model `ResponseAudioDoneEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseAudioDoneEvent",
]


class ResponseAudioDoneEvent(BaseModel):
    """The answer's audio is complete."""

    type: Literal["response.audio.done"] = "response.audio.done"
    """Which variant this is: always `response.audio.done`."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; present where the `response.create` event gave a `stream_id`."""
