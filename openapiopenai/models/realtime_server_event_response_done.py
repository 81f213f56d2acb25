"""Model `RealtimeServerEventResponseDone`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_response import RealtimeResponse

__all__ = [
    "RealtimeServerEventResponseDone",
]


class RealtimeServerEventResponseDone(BaseModel):
    """A response has ended, well or not: its `status` says how. It holds all items, without audio."""

    event_id: str
    """Id of the event."""
    type: Literal["response.done"] = "response.done"
    """Which variant this is: always `response.done`."""
    response: RealtimeResponse
    """The response as it ended."""
