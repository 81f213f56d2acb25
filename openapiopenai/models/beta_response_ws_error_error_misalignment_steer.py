"""Model `BetaResponseWsErrorErrorMisalignmentSteer`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "BetaResponseWsErrorErrorMisalignmentSteer",
]


class BetaResponseWsErrorErrorMisalignmentSteer(BaseModel):
    """An instruction with which to continue after a block."""

    message: str
    """Text of the instruction."""
