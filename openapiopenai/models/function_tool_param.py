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
    """`FunctionToolParam` of the API."""

    name: str
    description: str | None = None
    parameters: EmptyModelParam | None = None
    strict: bool | None = None
    type: Literal["function"] = "function"
    """Which variant this is: always `function`."""
    output_schema: dict[str, Any] | None = None
    defer_loading: bool | None = None
    """Whether the tool is found by tool search instead of being shown to the model at once."""
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Who may call the tool."""
    async_: Annotated[bool | None, Field(alias="async")] = None


FunctionToolParamDict = TypedDict(
    "FunctionToolParamDict",
    {
        "name": "Required[str]",
        "description": "str | None",
        "parameters": "Mapping[str, Any] | None",
        "strict": "bool | None",
        "type": 'Required[Literal["function"]]',
        "output_schema": "Mapping[str, Any] | None",
        "defer_loading": "bool",
        "allowed_callers": "Sequence[CallableToolAllowedCaller | str] | None",
        "async": "bool | None",
    },
    total=False,
)
"""`FunctionToolParam` as a dict, for arguments."""
