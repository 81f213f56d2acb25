"""Model `RealtimeBetaServerEventResponseContentPartDone`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_beta_server_event_response_content_part_done_part import (
        RealtimeBetaServerEventResponseContentPartDonePart,
    )

__all__ = [
    "RealtimeBetaServerEventResponseContentPartDone",
]


class RealtimeBetaServerEventResponseContentPartDone(BaseModel):
    """A part of a message is complete, or was broken off."""

    event_id: str
    """Id of the event."""
    type: Literal["response.content_part.done"] = "response.content_part.done"
    """Which variant this is: always `response.content_part.done`."""
    response_id: str
    """Id of the response."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Place of the item in `output` of the response."""
    content_index: int
    """Place of the part in `content` of the item."""
    part: RealtimeBetaServerEventResponseContentPartDonePart
    """The part as it is now."""
