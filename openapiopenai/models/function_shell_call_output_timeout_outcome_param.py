# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FunctionShellCallOutputTimeoutOutcomeParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "FunctionShellCallOutputTimeoutOutcomeParam",
    "FunctionShellCallOutputTimeoutOutcomeParamDict",
]


class FunctionShellCallOutputTimeoutOutcomeParam(BaseModel):
    """The shell call exceeded its time limit."""

    type: Literal["timeout"] = "timeout"
    """Type: always `timeout`."""


class FunctionShellCallOutputTimeoutOutcomeParamDict(TypedDict, total=False):
    """`FunctionShellCallOutputTimeoutOutcomeParam` as a dict, for arguments."""

    type: Required[Literal["timeout"]]
