# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseCompletedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates

if TYPE_CHECKING:
    from openapiopenai.models.response import Response

__all__ = [
    "ResponseCompletedEvent",
]


class ResponseCompletedEvent(BaseModel):
    """The response is complete."""

    type: Literal["response.completed"] = "response.completed"
    """Type: always `response.completed`."""
    response: Response
    """The complete response."""
    sequence_number: Annotated[int, Tolerates("absent")]
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
    stream_id: str | None = None
    """WebSocket lane that the event belongs to; only present if the originating `response.create` had a `stream_id`."""
