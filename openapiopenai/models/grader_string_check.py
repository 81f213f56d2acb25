# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `GraderStringCheck`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "GraderStringCheck",
    "GraderStringCheckDict",
]


class GraderStringCheck(BaseModel):
    """A grader that compares two strings.

    Known as `StringCheckGrader`."""

    type: Literal["string_check"] = "string_check"
    """Type: always `string_check`."""
    name: str
    """Name of the grader."""
    input: str
    """Text to grade; may contain template strings."""
    reference: str
    """Reference text to compare with; may contain template strings."""
    operation: Literal["eq", "ne", "like", "ilike"] | UnknownStr
    """How they are compared: `eq` equal, `ne` not equal, `like` contains the reference, `ilike` contains it regardless of case."""


class GraderStringCheckDict(TypedDict, total=False):
    """`GraderStringCheck` as a dict, for arguments."""

    type: Required[Literal["string_check"]]
    name: Required[str]
    input: Required[str]
    reference: Required[str]
    operation: Required[Literal["eq", "ne", "like", "ilike"] | str]
