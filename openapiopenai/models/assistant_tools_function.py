# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AssistantToolsFunction`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.function_object import FunctionObject, FunctionObjectDict

__all__ = [
    "AssistantToolsFunction",
    "AssistantToolsFunctionDict",
]


class AssistantToolsFunction(BaseModel):
    """A function, as a tool of an assistant."""

    type: Literal["function"] = "function"
    """Type: always `function`."""
    function: FunctionObject
    """Definition of the function."""


class AssistantToolsFunctionDict(TypedDict, total=False):
    """`AssistantToolsFunction` as a dict, for arguments."""

    type: Required[Literal["function"]]
    function: Required[FunctionObjectDict | FunctionObject]
