"""Model `ErrorMisalignmentSteer`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ErrorMisalignmentSteer",
]


class ErrorMisalignmentSteer(BaseModel):
    """`ErrorMisalignmentSteer` of the API."""

    message: str
