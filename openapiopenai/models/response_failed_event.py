"""Model `ResponseFailedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.response import Response

__all__ = [
    "ResponseFailedEvent",
]


class ResponseFailedEvent(BaseModel):
    """`ResponseFailedEvent` of the API."""

    type: Literal["response.failed"] = "response.failed"
    sequence_number: int
    response: Response
    stream_id: str | None = None
