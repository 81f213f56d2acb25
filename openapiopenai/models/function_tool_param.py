# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FunctionToolParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, Required

from pydantic import Field
from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openapiopenai.models.callable_tool_allowed_caller import CallableToolAllowedCaller
    from openapiopenai.models.empty_model_param import EmptyModelParam

__all__ = [
    "FunctionToolParam",
    "FunctionToolParamDict",
]


class FunctionToolParam(BaseModel):
    """A function in your own code, as a tool of a namespace."""

    type: Literal["function"] = "function"
    """Type: always `function`."""
    name: str
    """Name of the function: letters, digits, underscores and dashes; at most 128 characters."""
    description: str | None = None
    """Description of the tool, which helps the model to decide when to call it."""
    parameters: EmptyModelParam | None = None
    """JSON Schema of the arguments."""
    strict: bool | None = None
    """Whether arguments must follow the schema exactly. If omitted, this is enforced where the schema is compatible with it, and not otherwise."""
    output_schema: dict[str, Any] | None = None
    """JSON Schema of the JSON value in the function's string output; does not apply to output in content parts."""
    defer_loading: bool | None = None
    """Whether loading of the tool is deferred, so that the model finds it through tool search."""
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Callers that may invoke the tool."""
    async_: Annotated[bool | None, Field(alias="async")] = None
    """Whether the function may return its output later, asynchronously."""


FunctionToolParamDict = TypedDict(
    "FunctionToolParamDict",
    {
        "type": 'Required[Literal["function"]]',
        "name": "Required[str]",
        "description": "str | None",
        "parameters": "Mapping[str, Any] | None",
        "strict": "bool | None",
        "output_schema": "Mapping[str, Any] | None",
        "defer_loading": "bool",
        "allowed_callers": "Sequence[CallableToolAllowedCaller | str] | None",
        "async": "bool | None",
    },
    total=False,
)
"""`FunctionToolParam` as a dict, for arguments."""
