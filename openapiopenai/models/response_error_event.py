"""Model `ResponseErrorEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseErrorEvent",
]


class ResponseErrorEvent(BaseModel):
    """`ResponseErrorEvent` of the API."""

    type: Literal["error"] = "error"
    """Which variant this is: always `error`."""
    code: str | None
    message: str
    param: str | None
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
