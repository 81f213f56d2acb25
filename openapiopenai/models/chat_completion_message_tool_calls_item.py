"""Union `ChatCompletionMessageToolCallsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.model import OnMismatch
from openapiopenai._runtime.types import UnknownTag
from openapiopenai._runtime.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.chat_completion_message_custom_tool_call import (
        ChatCompletionMessageCustomToolCall,
        ChatCompletionMessageCustomToolCallDict,
    )
    from openapiopenai.models.chat_completion_message_tool_call import (
        ChatCompletionMessageToolCall,
        ChatCompletionMessageToolCallDict,
    )

__all__ = [
    "ChatCompletionMessageToolCallsItem",
    "ChatCompletionMessageToolCallsItemDict",
    "UnknownChatCompletionMessageToolCallsItem",
]


if TYPE_CHECKING:

    class UnknownChatCompletionMessageToolCallsItem(UnknownVariant):
        """Variant of `ChatCompletionMessageToolCallsItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    ChatCompletionMessageToolCallsItem: TypeAlias = (
        ChatCompletionMessageToolCall | ChatCompletionMessageCustomToolCall | UnknownChatCompletionMessageToolCallsItem
    )
    """A call of a function or of a custom tool that the model asks for."""
    ChatCompletionMessageToolCallsItemDict: TypeAlias = (
        ChatCompletionMessageToolCallDict | ChatCompletionMessageCustomToolCallDict
    )
    """`ChatCompletionMessageToolCallsItem` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> ChatCompletionMessageToolCallsItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ChatCompletionMessageToolCallsItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    ChatCompletionMessageToolCallsItemDict = Any

    class ChatCompletionMessageToolCallsItem(OpenUnion):
        tag = "type"
        mapping = {
            "function": "ChatCompletionMessageToolCall",
            "custom": "ChatCompletionMessageCustomToolCall",
        }

    from_json = ChatCompletionMessageToolCallsItem.from_json
    from_dict = ChatCompletionMessageToolCallsItem.from_dict
    __getattr__ = ChatCompletionMessageToolCallsItem.module_attribute
