# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateChatCompletionRequestToolsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.chat_completion_tool import ChatCompletionTool, ChatCompletionToolDict
    from openapiopenai.models.custom_tool_chat_completions import (
        CustomToolChatCompletions,
        CustomToolChatCompletionsDict,
    )

__all__ = [
    "CreateChatCompletionRequestToolsItem",
    "CreateChatCompletionRequestToolsItemDict",
    "UnknownCreateChatCompletionRequestToolsItem",
]


if TYPE_CHECKING:

    class UnknownCreateChatCompletionRequestToolsItem(UnknownVariant):
        """Variant of `CreateChatCompletionRequestToolsItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    CreateChatCompletionRequestToolsItem: TypeAlias = (
        ChatCompletionTool | CustomToolChatCompletions | UnknownCreateChatCompletionRequestToolsItem
    )
    """A function or a custom tool that the model may call."""
    CreateChatCompletionRequestToolsItemDict: TypeAlias = ChatCompletionToolDict | CustomToolChatCompletionsDict
    """`CreateChatCompletionRequestToolsItem` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateChatCompletionRequestToolsItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateChatCompletionRequestToolsItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateChatCompletionRequestToolsItemDict = AS_GIVEN

    class CreateChatCompletionRequestToolsItem(OpenUnion):
        tag = "type"
        mapping = {
            "function": "ChatCompletionTool",
            "custom": "CustomToolChatCompletions",
        }

    from_json = CreateChatCompletionRequestToolsItem.from_json
    from_dict = CreateChatCompletionRequestToolsItem.from_dict
    __getattr__ = CreateChatCompletionRequestToolsItem.module_attribute
