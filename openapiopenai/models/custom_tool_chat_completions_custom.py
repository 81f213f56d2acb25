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
    """`CustomToolChatCompletionsCustom` of the API."""

    name: str
    description: str | None = None
    format: CustomToolChatCompletionsCustomFormat | None = None


class CustomToolChatCompletionsCustomDict(TypedDict, total=False):
    """`CustomToolChatCompletionsCustom` as a dict, for arguments."""

    name: Required[str]
    description: str
    format: CustomToolChatCompletionsCustomFormatDict | CustomToolChatCompletionsCustomFormat
