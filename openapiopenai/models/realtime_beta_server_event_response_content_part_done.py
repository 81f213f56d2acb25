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
    """`RealtimeBetaServerEventResponseContentPartDone` of the API."""

    event_id: str
    type: Literal["response.content_part.done"] = "response.content_part.done"
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    part: RealtimeBetaServerEventResponseContentPartDonePart
