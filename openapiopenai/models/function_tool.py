# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FunctionTool`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, Required

from pydantic import Field
from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER, Tolerates

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openapiopenai.models.callable_tool_allowed_caller import CallableToolAllowedCaller

__all__ = [
    "FunctionTool",
    "FunctionToolDict",
]


class FunctionTool(BaseModel):
    """A function in your own code that the model may call."""

    type: Literal["function"] = "function"
    """Type: always `function`."""
    name: str
    """Name of the function."""
    description: str | None = None
    """Description of the tool, which helps the model to decide when to call it."""
    parameters: dict[str, Any] | None = FROM_SERVER
    """JSON Schema of the arguments."""
    output_schema: dict[str, Any] | None = None
    """JSON Schema of the JSON value in the function's string output."""
    strict: Annotated[bool | None, Tolerates("absent")] = FROM_SERVER
    """Whether arguments must follow the schema of `parameters` exactly."""
    defer_loading: bool | None = None
    """Whether loading of the tool is deferred, so that the model finds it through tool search."""
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Callers that may invoke the tool."""
    async_: Annotated[bool | None, Field(alias="async")] = None
    """Whether the function may return its output later, asynchronously."""


FunctionToolDict = TypedDict(
    "FunctionToolDict",
    {
        "type": 'Required[Literal["function"]]',
        "name": "Required[str]",
        "description": "str | None",
        "parameters": "Required[Mapping[str, Any] | None]",
        "output_schema": "Mapping[str, Any] | None",
        "strict": "Required[bool | None]",
        "defer_loading": "bool",
        "allowed_callers": "Sequence[CallableToolAllowedCaller | str] | None",
        "async": "bool | None",
    },
    total=False,
)
"""`FunctionTool` as a dict, for arguments."""
