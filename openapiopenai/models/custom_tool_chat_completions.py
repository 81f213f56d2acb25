# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CustomToolChatCompletions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.custom_tool_chat_completions_custom import (
        CustomToolChatCompletionsCustom,
        CustomToolChatCompletionsCustomDict,
    )

__all__ = [
    "CustomToolChatCompletions",
    "CustomToolChatCompletionsDict",
]


class CustomToolChatCompletions(BaseModel):
    """A custom tool that the model may call, with input in a format of your own."""

    type: Literal["custom"] = "custom"
    """Type: always `custom`."""
    custom: CustomToolChatCompletionsCustom
    """Properties of the tool: name, description and input format."""


class CustomToolChatCompletionsDict(TypedDict, total=False):
    """`CustomToolChatCompletions` as a dict, for arguments."""

    type: Required[Literal["custom"]]
    custom: Required[CustomToolChatCompletionsCustomDict | CustomToolChatCompletionsCustom]
