"""Model `FunctionTool`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, Required, TypedDict

from pydantic import Field

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openapiopenai.models.callable_tool_allowed_caller import CallableToolAllowedCaller

__all__ = [
    "FunctionTool",
    "FunctionToolDict",
]


class FunctionTool(BaseModel):
    """A function of your code that the model may call."""

    type: Literal["function"] = "function"
    """Which variant this is: always `function`."""
    name: str
    """Name of the function."""
    description: str | None = None
    """What the tool is for; the model decides by it."""
    parameters: dict[str, Any] | None
    """JSON Schema of the arguments."""
    output_schema: dict[str, Any] | None = None
    """JSON Schema of the JSON value that the function returns as text."""
    strict: bool | None
    """Whether arguments must follow the schema exactly."""
    defer_loading: bool | None = None
    """Whether the tool is found by tool search instead of being shown to the model at once."""
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Who may call the tool."""
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
