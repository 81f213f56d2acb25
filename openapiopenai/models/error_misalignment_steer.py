# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ErrorMisalignmentSteer`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ErrorMisalignmentSteer",
]


class ErrorMisalignmentSteer(BaseModel):
    """An instruction to continue with after a response was blocked."""

    message: str
    """Text of the instruction."""
