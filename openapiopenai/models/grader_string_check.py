"""Model `GraderStringCheck`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "GraderStringCheck",
    "GraderStringCheckDict",
]


class GraderStringCheck(BaseModel):
    """`GraderStringCheck` of the API."""

    type: Literal["string_check"] = "string_check"
    """Which variant this is: always `string_check`."""
    name: str
    input: str
    reference: str
    operation: Literal["eq", "ne", "like", "ilike"] | UnknownStr


class GraderStringCheckDict(TypedDict, total=False):
    """`GraderStringCheck` as a dict, for arguments."""

    type: Required[Literal["string_check"]]
    name: Required[str]
    input: Required[str]
    reference: Required[str]
    operation: Required[Literal["eq", "ne", "like", "ilike"] | str]
