"""Model `ResponseErrorEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseErrorEvent",
]


class ResponseErrorEvent(BaseModel):
    """An error has happened."""

    type: Literal["error"] = "error"
    """Which variant this is: always `error`."""
    code: str | None
    """What went wrong, for programs."""
    message: str
    """What went wrong, for people."""
    param: str | None
    """Which argument the error is about."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
