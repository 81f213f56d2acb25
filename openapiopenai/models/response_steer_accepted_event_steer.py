# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseSteerAcceptedEventSteer`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ResponseSteerAcceptedEventSteer",
]


class ResponseSteerAcceptedEventSteer(BaseModel):
    """Queued steering input, and the response that it is for."""

    id: str
    """ID of the steering input, the same in later events about it."""
    previous_response_id: str
    """ID of the response that is being steered."""
