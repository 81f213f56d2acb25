"""Model `RealtimeBetaResponseTextDoneEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaResponseTextDoneEvent",
]


class RealtimeBetaResponseTextDoneEvent(BaseModel):
    """`RealtimeBetaResponseTextDoneEvent` of the API."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    text: str
    type: Literal["response.text.done"] = "response.text.done"
