# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `SpecificFunctionShellParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "SpecificFunctionShellParam",
    "SpecificFunctionShellParamDict",
]


class SpecificFunctionShellParam(BaseModel):
    """Makes the model call the shell tool.

    Known as `ToolChoiceShell`."""

    type: Literal["shell"] = "shell"
    """Type: always `shell`."""


class SpecificFunctionShellParamDict(TypedDict, total=False):
    """`SpecificFunctionShellParam` as a dict, for arguments."""

    type: Required[Literal["shell"]]
