# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CustomToolChatCompletionsCustom`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.custom_tool_chat_completions_custom_format import (
        CustomToolChatCompletionsCustomFormat,
        CustomToolChatCompletionsCustomFormatDict,
    )

__all__ = [
    "CustomToolChatCompletionsCustom",
    "CustomToolChatCompletionsCustomDict",
]


class CustomToolChatCompletionsCustom(BaseModel):
    """Name, description and input format of a custom tool."""

    name: str
    """Name of the tool, which identifies it in tool calls."""
    description: str | None = None
    """Description of the tool, which helps the model to decide when to call it."""
    format: CustomToolChatCompletionsCustomFormat | None = None
    """Input format of the tool; any text by default."""


class CustomToolChatCompletionsCustomDict(TypedDict, total=False):
    """`CustomToolChatCompletionsCustom` as a dict, for arguments."""

    name: Required[str]
    description: str
    format: CustomToolChatCompletionsCustomFormatDict | CustomToolChatCompletionsCustomFormat
