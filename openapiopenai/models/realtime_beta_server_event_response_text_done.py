"""Model `RealtimeBetaServerEventResponseTextDone`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaServerEventResponseTextDone",
]


class RealtimeBetaServerEventResponseTextDone(BaseModel):
    """`RealtimeBetaServerEventResponseTextDone` of the API."""

    event_id: str
    type: Literal["response.output_text.done"] = "response.output_text.done"
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    text: str
