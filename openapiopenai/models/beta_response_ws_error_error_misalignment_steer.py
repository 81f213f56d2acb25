"""Model `BetaResponseWsErrorErrorMisalignmentSteer`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "BetaResponseWsErrorErrorMisalignmentSteer",
]


class BetaResponseWsErrorErrorMisalignmentSteer(BaseModel):
    """What to tell the model to go on after a block."""

    message: str
    """The instruction."""
