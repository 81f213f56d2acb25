# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CustomToolParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Required

from pydantic import Field
from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.callable_tool_allowed_caller import CallableToolAllowedCaller
    from openapiopenai.models.custom_tool_param_format import CustomToolParamFormat, CustomToolParamFormatDict

__all__ = [
    "CustomToolParam",
    "CustomToolParamDict",
]


class CustomToolParam(BaseModel):
    """A custom tool that takes text as input, either any text or text in a format of your own.

    Known as `CustomTool`."""

    type: Literal["custom"] = "custom"
    """Type: always `custom`."""
    name: str
    """Name of the tool, which identifies it in tool calls."""
    description: str | None = None
    """Description of the tool, which helps the model to decide when to call it."""
    format: CustomToolParamFormat | None = None
    """Input format of the tool; any text by default."""
    defer_loading: bool | None = None
    """Whether loading of the tool is deferred, so that the model finds it through tool search."""
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Callers that may invoke the tool."""
    async_: Annotated[bool | None, Field(alias="async")] = None
    """Whether the tool may return its output later, asynchronously."""


CustomToolParamDict = TypedDict(
    "CustomToolParamDict",
    {
        "type": 'Required[Literal["custom"]]',
        "name": "Required[str]",
        "description": "str",
        "format": "CustomToolParamFormatDict | CustomToolParamFormat",
        "defer_loading": "bool",
        "allowed_callers": "Sequence[CallableToolAllowedCaller | str] | None",
        "async": "bool | None",
    },
    total=False,
)
"""`CustomToolParam` as a dict, for arguments."""
