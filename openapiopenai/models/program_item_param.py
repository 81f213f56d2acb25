"""Model `ProgramItemParam`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ProgramItemParam",
    "ProgramItemParamDict",
]


class ProgramItemParam(BaseModel):
    """A program that the model wrote to call tools with, sent back."""

    id: str
    """Its id, by which other calls name it."""
    type: Literal["program"] = "program"
    """Which variant this is: always `program`."""
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    code: str
    """Source of the program, in JavaScript."""
    fingerprint: str
    """Opaque; send it back as it is."""


class ProgramItemParamDict(TypedDict, total=False):
    """`ProgramItemParam` as a dict, for arguments."""

    id: Required[str]
    type: Required[Literal["program"]]
    call_id: Required[str]
    code: Required[str]
    fingerprint: Required[str]
