"""Model `BetaResponseWsErrorErrorMisalignmentSteer`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "BetaResponseWsErrorErrorMisalignmentSteer",
]


class BetaResponseWsErrorErrorMisalignmentSteer(BaseModel):
    """`BetaResponseWsErrorErrorMisalignmentSteer` of the API."""

    message: str
