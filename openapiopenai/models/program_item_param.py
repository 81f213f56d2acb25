# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ProgramItemParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ProgramItemParam",
    "ProgramItemParamDict",
]


class ProgramItemParam(BaseModel):
    """A program that the model wrote to call tools, as an input item."""

    id: str
    """Its unique ID."""
    type: Literal["program"] = "program"
    """Type: always `program`."""
    call_id: str
    """ID of the tool call; the tool's output has the same."""
    code: str
    """JavaScript source code of the program."""
    fingerprint: str
    """Opaque fingerprint for replaying the program; send it back unchanged."""


class ProgramItemParamDict(TypedDict, total=False):
    """`ProgramItemParam` as a dict, for arguments."""

    id: Required[str]
    type: Required[Literal["program"]]
    call_id: Required[str]
    code: Required[str]
    fingerprint: Required[str]
