"""Model `FunctionToolParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, Required, TypedDict

from pydantic import Field

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openapiopenai.models.callable_tool_allowed_caller import CallableToolAllowedCaller
    from openapiopenai.models.empty_model_param import EmptyModelParam

__all__ = [
    "FunctionToolParam",
    "FunctionToolParamDict",
]


class FunctionToolParam(BaseModel):
    """A function of your code, in a namespace."""

    type: Literal["function"] = "function"
    """Which variant this is: always `function`."""
    name: str
    """Name of the function: at most 128 letters, digits, underscores and dashes."""
    description: str | None = None
    """What the tool is for; the model decides by it."""
    parameters: EmptyModelParam | None = None
    """JSON Schema of the arguments."""
    strict: bool | None = None
    """Whether arguments must follow the schema exactly. By default they must where the schema allows it."""
    output_schema: dict[str, Any] | None = None
    """JSON Schema of the JSON value that the function returns as text; says nothing about output in pieces of content."""
    defer_loading: bool | None = None
    """Whether the tool is found by tool search instead of being shown to the model at once."""
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Who may call the tool."""
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
