"""Model `BetaResponseInjectCreatedEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "BetaResponseInjectCreatedEvent",
]


class BetaResponseInjectCreatedEvent(BaseModel):
    """`BetaResponseInjectCreatedEvent` of the API."""

    type: Literal["response.inject.created"] = "response.inject.created"
    response_id: str
    sequence_number: int
    stream_id: str | None = None
