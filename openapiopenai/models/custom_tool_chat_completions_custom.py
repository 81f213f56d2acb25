"""Model `CustomToolChatCompletionsCustom`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

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
    """What a custom tool is called, what it is for, and what it takes."""

    name: str
    """Name of the tool, by which calls name it."""
    description: str | None = None
    """What the tool is for; the model decides by it."""
    format: CustomToolChatCompletionsCustomFormat | None = None
    """What the tool takes; any text by default."""


class CustomToolChatCompletionsCustomDict(TypedDict, total=False):
    """`CustomToolChatCompletionsCustom` as a dict, for arguments."""

    name: Required[str]
    description: str
    format: CustomToolChatCompletionsCustomFormatDict | CustomToolChatCompletionsCustomFormat
