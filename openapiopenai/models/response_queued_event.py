# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseQueuedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates

if TYPE_CHECKING:
    from openapiopenai.models.response import Response

__all__ = [
    "ResponseQueuedEvent",
]


class ResponseQueuedEvent(BaseModel):
    """The response is queued and will be processed later."""

    type: Literal["response.queued"] = "response.queued"
    """Type: always `response.queued`."""
    response: Response
    """The queued response."""
    sequence_number: Annotated[int, Tolerates("absent")]
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
    stream_id: str | None = None
    """WebSocket lane that the event belongs to; only present if the originating `response.create` had a `stream_id`."""
