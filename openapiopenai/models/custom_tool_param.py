"""Model `CustomToolParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Required, TypedDict

from pydantic import Field

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.callable_tool_allowed_caller import CallableToolAllowedCaller
    from openapiopenai.models.custom_tool_param_format import CustomToolParamFormat, CustomToolParamFormatDict

__all__ = [
    "CustomToolParam",
    "CustomToolParamDict",
]


class CustomToolParam(BaseModel):
    """A tool of your own that takes text, free or in a format that you set."""

    type: Literal["custom"] = "custom"
    """Which variant this is: always `custom`."""
    name: str
    """Name of the tool; calls carry it."""
    description: str | None = None
    """What the tool is for; the model decides by it."""
    format: CustomToolParamFormat | None = None
    """Format of what the tool takes; any text by default."""
    defer_loading: bool | None = None
    """Whether the tool is found by tool search instead of being shown to the model at once."""
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Who may call the tool."""
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
