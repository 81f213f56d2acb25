"""Model `ProgramItemParam`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ProgramItemParam",
    "ProgramItemParamDict",
]


class ProgramItemParam(BaseModel):
    """`ProgramItemParam` of the API."""

    id: str
    type: Literal["program"] = "program"
    call_id: str
    code: str
    fingerprint: str


class ProgramItemParamDict(TypedDict, total=False):
    """`ProgramItemParam` as a dict, for arguments."""

    id: Required[str]
    type: Required[Literal["program"]]
    call_id: Required[str]
    code: Required[str]
    fingerprint: Required[str]
