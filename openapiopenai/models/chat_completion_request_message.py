# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ChatCompletionRequestMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.chat_completion_request_assistant_message import (
        ChatCompletionRequestAssistantMessage,
        ChatCompletionRequestAssistantMessageDict,
    )
    from openapiopenai.models.chat_completion_request_developer_message import (
        ChatCompletionRequestDeveloperMessage,
        ChatCompletionRequestDeveloperMessageDict,
    )
    from openapiopenai.models.chat_completion_request_function_message import (
        ChatCompletionRequestFunctionMessage,
        ChatCompletionRequestFunctionMessageDict,
    )
    from openapiopenai.models.chat_completion_request_system_message import (
        ChatCompletionRequestSystemMessage,
        ChatCompletionRequestSystemMessageDict,
    )
    from openapiopenai.models.chat_completion_request_tool_message import (
        ChatCompletionRequestToolMessage,
        ChatCompletionRequestToolMessageDict,
    )
    from openapiopenai.models.chat_completion_request_user_message import (
        ChatCompletionRequestUserMessage,
        ChatCompletionRequestUserMessageDict,
    )

__all__ = [
    "ChatCompletionRequestMessage",
    "ChatCompletionRequestMessageDict",
    "UnknownChatCompletionRequestMessage",
]


if TYPE_CHECKING:

    class UnknownChatCompletionRequestMessage(UnknownVariant):
        """Variant of `ChatCompletionRequestMessage` with a `role` that this version does not know; holds all that was sent."""

        role: UnknownTag
        """The tag as the server sent it."""

    ChatCompletionRequestMessage: TypeAlias = (
        ChatCompletionRequestDeveloperMessage
        | ChatCompletionRequestSystemMessage
        | ChatCompletionRequestUserMessage
        | ChatCompletionRequestAssistantMessage
        | ChatCompletionRequestToolMessage
        | ChatCompletionRequestFunctionMessage
        | UnknownChatCompletionRequestMessage
    )
    """A message of a chat, from the developer, the user, the model, or a tool."""
    ChatCompletionRequestMessageDict: TypeAlias = (
        ChatCompletionRequestDeveloperMessageDict
        | ChatCompletionRequestSystemMessageDict
        | ChatCompletionRequestUserMessageDict
        | ChatCompletionRequestAssistantMessageDict
        | ChatCompletionRequestToolMessageDict
        | ChatCompletionRequestFunctionMessageDict
    )
    """`ChatCompletionRequestMessage` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ChatCompletionRequestMessage:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ChatCompletionRequestMessage:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    ChatCompletionRequestMessageDict = AS_GIVEN

    class ChatCompletionRequestMessage(OpenUnion):
        tag = "role"
        mapping = {
            "developer": "ChatCompletionRequestDeveloperMessage",
            "system": "ChatCompletionRequestSystemMessage",
            "user": "ChatCompletionRequestUserMessage",
            "assistant": "ChatCompletionRequestAssistantMessage",
            "tool": "ChatCompletionRequestToolMessage",
            "function": "ChatCompletionRequestFunctionMessage",
        }

    from_json = ChatCompletionRequestMessage.from_json
    from_dict = ChatCompletionRequestMessage.from_dict
    __getattr__ = ChatCompletionRequestMessage.module_attribute
