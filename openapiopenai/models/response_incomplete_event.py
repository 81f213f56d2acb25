"""Model `ResponseIncompleteEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.response import Response

__all__ = [
    "ResponseIncompleteEvent",
]


class ResponseIncompleteEvent(BaseModel):
    """`ResponseIncompleteEvent` of the API."""

    type: Literal["response.incomplete"] = "response.incomplete"
    response: Response
    sequence_number: int
    stream_id: str | None = None
