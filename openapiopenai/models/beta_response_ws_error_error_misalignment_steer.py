# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaResponseWsErrorErrorMisalignmentSteer`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "BetaResponseWsErrorErrorMisalignmentSteer",
]


class BetaResponseWsErrorErrorMisalignmentSteer(BaseModel):
    """An instruction with which to continue after a block."""

    message: str
    """Text of the instruction."""
