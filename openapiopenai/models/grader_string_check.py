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
    """A grader that compares two texts."""

    type: Literal["string_check"] = "string_check"
    """Which variant this is: always `string_check`."""
    name: str
    """Name of the grader."""
    input: str
    """The text that is graded; templates are filled in."""
    reference: str
    """The text to compare with; templates are filled in."""
    operation: Literal["eq", "ne", "like", "ilike"] | UnknownStr
    """How they are compared: `eq` equal, `ne` not equal, `like` alike, `ilike` alike whatever the case."""


class GraderStringCheckDict(TypedDict, total=False):
    """`GraderStringCheck` as a dict, for arguments."""

    type: Required[Literal["string_check"]]
    name: Required[str]
    input: Required[str]
    reference: Required[str]
    operation: Required[Literal["eq", "ne", "like", "ilike"] | str]
