# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ComputerTool`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ComputerTool",
    "ComputerToolDict",
]


class ComputerTool(BaseModel):
    """A tool that controls a virtual computer."""

    type: Literal["computer"] = "computer"
    """Type: always `computer`."""


class ComputerToolDict(TypedDict, total=False):
    """`ComputerTool` as a dict, for arguments."""

    type: Required[Literal["computer"]]
