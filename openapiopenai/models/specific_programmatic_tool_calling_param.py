# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `SpecificProgrammaticToolCallingParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "SpecificProgrammaticToolCallingParam",
    "SpecificProgrammaticToolCallingParamDict",
]


class SpecificProgrammaticToolCallingParam(BaseModel):
    """Makes the model use programmatic tool calling: it calls tools from a program that it writes."""

    type: Literal["programmatic_tool_calling"] = "programmatic_tool_calling"
    """Type: always `programmatic_tool_calling`."""


class SpecificProgrammaticToolCallingParamDict(TypedDict, total=False):
    """`SpecificProgrammaticToolCallingParam` as a dict, for arguments."""

    type: Required[Literal["programmatic_tool_calling"]]
