"""Model `ResponseOutputItemDoneEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.output_item import OutputItem

__all__ = [
    "ResponseOutputItemDoneEvent",
]


class ResponseOutputItemDoneEvent(BaseModel):
    """`ResponseOutputItemDoneEvent` of the API."""

    type: Literal["response.output_item.done"] = "response.output_item.done"
    output_index: int
    sequence_number: int
    item: OutputItem
    stream_id: str | None = None
