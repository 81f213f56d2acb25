"""Model `ComputerCallSafetyCheckParam`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ComputerCallSafetyCheckParam",
    "ComputerCallSafetyCheckParamDict",
]


class ComputerCallSafetyCheckParam(BaseModel):
    """A safety check of a computer call that is pending."""

    id: str
    """Id of the check."""
    code: str | None = None
    """Kind of the check."""
    message: str | None = None
    """What the check is about."""


class ComputerCallSafetyCheckParamDict(TypedDict, total=False):
    """`ComputerCallSafetyCheckParam` as a dict, for arguments."""

    id: Required[str]
    code: str | None
    message: str | None
