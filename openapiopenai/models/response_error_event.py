# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseErrorEvent`."""

from __future__ import annotations

from typing import Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER, Tolerates

__all__ = [
    "ResponseErrorEvent",
]


class ResponseErrorEvent(BaseModel):
    """An error has occurred."""

    type: Literal["error"] = "error"
    """Type: always `error`."""
    code: str | None = FROM_SERVER
    """Error code, for programs."""
    message: str
    """Error message, for people."""
    param: str | None = FROM_SERVER
    """Parameter that the error is about."""
    sequence_number: Annotated[int, Tolerates("absent")]
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
