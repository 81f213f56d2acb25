"""Model `ResponseInProgressEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.response import Response

__all__ = [
    "ResponseInProgressEvent",
]


class ResponseInProgressEvent(BaseModel):
    """`ResponseInProgressEvent` of the API."""

    type: Literal["response.in_progress"] = "response.in_progress"
    response: Response
    sequence_number: int
    stream_id: str | None = None
