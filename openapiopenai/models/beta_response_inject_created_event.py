# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaResponseInjectCreatedEvent`."""

from __future__ import annotations

from typing import Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates

__all__ = [
    "BetaResponseInjectCreatedEvent",
]


class BetaResponseInjectCreatedEvent(BaseModel):
    """All injected items have been validated and added to the active response."""

    type: Literal["response.inject.created"] = "response.inject.created"
    """Type: always `response.inject.created`."""
    response_id: str
    """ID of the response."""
    sequence_number: Annotated[int, Tolerates("absent")]
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
    stream_id: str | None = None
    """WebSocket stream that the event belongs to; only present if multiplexing is enabled."""
