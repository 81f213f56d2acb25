"""Model `ResponseQueuedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.response import Response

__all__ = [
    "ResponseQueuedEvent",
]


class ResponseQueuedEvent(BaseModel):
    """`ResponseQueuedEvent` of the API."""

    type: Literal["response.queued"] = "response.queued"
    response: Response
    sequence_number: int
    stream_id: str | None = None
