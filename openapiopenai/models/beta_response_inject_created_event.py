"""Model `BetaResponseInjectCreatedEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "BetaResponseInjectCreatedEvent",
]


class BetaResponseInjectCreatedEvent(BaseModel):
    """All items that were injected are part of the response now."""

    type: Literal["response.inject.created"] = "response.inject.created"
    """Which variant this is: always `response.inject.created`."""
    response_id: str
    """Id of the response."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to, where the connection carries several."""
