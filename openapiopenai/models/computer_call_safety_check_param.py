# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ComputerCallSafetyCheckParam`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ComputerCallSafetyCheckParam",
    "ComputerCallSafetyCheckParamDict",
]


class ComputerCallSafetyCheckParam(BaseModel):
    """A pending safety check of a computer call."""

    id: str
    """ID of the safety check."""
    code: str | None = None
    """Kind of safety check that is pending."""
    message: str | None = None
    """Details of the safety check."""


class ComputerCallSafetyCheckParamDict(TypedDict, total=False):
    """`ComputerCallSafetyCheckParam` as a dict, for arguments."""

    id: Required[str]
    code: str | None
    message: str | None
