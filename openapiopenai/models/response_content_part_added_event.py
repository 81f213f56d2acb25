"""Model `ResponseContentPartAddedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.output_content import OutputContent

__all__ = [
    "ResponseContentPartAddedEvent",
]


class ResponseContentPartAddedEvent(BaseModel):
    """`ResponseContentPartAddedEvent` of the API."""

    type: Literal["response.content_part.added"] = "response.content_part.added"
    item_id: str
    output_index: int
    content_index: int
    part: OutputContent
    sequence_number: int
    stream_id: str | None = None
