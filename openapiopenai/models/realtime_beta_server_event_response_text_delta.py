"""Model `RealtimeBetaServerEventResponseTextDelta`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaServerEventResponseTextDelta",
]


class RealtimeBetaServerEventResponseTextDelta(BaseModel):
    """`RealtimeBetaServerEventResponseTextDelta` of the API."""

    event_id: str
    type: Literal["response.output_text.delta"] = "response.output_text.delta"
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    delta: str
