"""Model `ResponseSteerAcceptedEventSteer`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseSteerAcceptedEventSteer",
]


class ResponseSteerAcceptedEventSteer(BaseModel):
    """`ResponseSteerAcceptedEventSteer` of the API."""

    id: str
    previous_response_id: str
