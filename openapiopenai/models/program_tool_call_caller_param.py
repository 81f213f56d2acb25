# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ProgramToolCallCallerParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ProgramToolCallCallerParam",
    "ProgramToolCallCallerParamDict",
]


class ProgramToolCallCallerParam(BaseModel):
    """The tool was called by a program that the model wrote."""

    type: Literal["program"] = "program"
    """Type: always `program`."""
    caller_id: str
    """`call_id` of the program that made this tool call."""


class ProgramToolCallCallerParamDict(TypedDict, total=False):
    """`ProgramToolCallCallerParam` as a dict, for arguments."""

    type: Required[Literal["program"]]
    caller_id: Required[str]
