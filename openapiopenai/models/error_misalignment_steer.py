"""Model `ErrorMisalignmentSteer`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ErrorMisalignmentSteer",
]


class ErrorMisalignmentSteer(BaseModel):
    """An instruction to continue with after a response was blocked."""

    message: str
    """Text of the instruction."""
