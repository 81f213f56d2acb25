"""Model `ResponseSteerAcceptedEventSteer`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseSteerAcceptedEventSteer",
]


class ResponseSteerAcceptedEventSteer(BaseModel):
    """Input to steer a response that waits in the queue, and which response it is for."""

    id: str
    """Id of the input; later events about it carry the same."""
    previous_response_id: str
    """Id of the response that is steered."""
