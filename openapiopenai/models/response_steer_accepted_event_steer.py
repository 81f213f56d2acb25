"""Model `ResponseSteerAcceptedEventSteer`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseSteerAcceptedEventSteer",
]


class ResponseSteerAcceptedEventSteer(BaseModel):
    """`ResponseSteerAcceptedEventSteer` of the API."""

    id: str
    """Its id, by which other calls name it."""
    previous_response_id: str
    """Id of the response that this goes on from; not together with `conversation`."""
