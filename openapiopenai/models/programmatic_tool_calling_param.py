# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ProgrammaticToolCallingParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ProgrammaticToolCallingParam",
    "ProgrammaticToolCallingParamDict",
]


class ProgrammaticToolCallingParam(BaseModel):
    """Lets the model call tools from programs that it writes."""

    type: Literal["programmatic_tool_calling"] = "programmatic_tool_calling"
    """Type: always `programmatic_tool_calling`."""


class ProgrammaticToolCallingParamDict(TypedDict, total=False):
    """`ProgrammaticToolCallingParam` as a dict, for arguments."""

    type: Required[Literal["programmatic_tool_calling"]]
