# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseKeepAliveEvent`."""

from __future__ import annotations

from typing import Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates

__all__ = [
    "ResponseKeepAliveEvent",
]


class ResponseKeepAliveEvent(BaseModel):
    """Sent from time to time while nothing else is, so that the connection stays open."""

    type: Literal["keepalive"] = "keepalive"
    """Type: always `keepalive`."""
    sequence_number: Annotated[int, Tolerates("absent")]
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
