"""Model `ComputerCallSafetyCheckParam`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ComputerCallSafetyCheckParam",
    "ComputerCallSafetyCheckParamDict",
]


class ComputerCallSafetyCheckParam(BaseModel):
    """`ComputerCallSafetyCheckParam` of the API."""

    id: str
    """Its id, by which other calls name it."""
    code: str | None = None
    message: str | None = None


class ComputerCallSafetyCheckParamDict(TypedDict, total=False):
    """`ComputerCallSafetyCheckParam` as a dict, for arguments."""

    id: Required[str]
    code: str | None
    message: str | None
