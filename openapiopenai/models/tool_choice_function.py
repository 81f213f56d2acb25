# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ToolChoiceFunction`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ToolChoiceFunction",
    "ToolChoiceFunctionDict",
]


class ToolChoiceFunction(BaseModel):
    """Makes the model call a specific function."""

    type: Literal["function"] = "function"
    """Type: always `function`."""
    name: str
    """Name of the function."""


class ToolChoiceFunctionDict(TypedDict, total=False):
    """`ToolChoiceFunction` as a dict, for arguments."""

    type: Required[Literal["function"]]
    name: Required[str]
