"""Model `ProgramToolCallCallerParam`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ProgramToolCallCallerParam",
    "ProgramToolCallCallerParamDict",
]


class ProgramToolCallCallerParam(BaseModel):
    """A program of the model called the tool."""

    type: Literal["program"] = "program"
    """Which variant this is: always `program`."""
    caller_id: str
    """Id of the program's call, its `call_id`."""


class ProgramToolCallCallerParamDict(TypedDict, total=False):
    """`ProgramToolCallCallerParam` as a dict, for arguments."""

    type: Required[Literal["program"]]
    caller_id: Required[str]
