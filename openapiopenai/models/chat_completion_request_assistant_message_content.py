# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ChatCompletionRequestAssistantMessageContent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.chat_completion_request_assistant_message_content_part import (
        ChatCompletionRequestAssistantMessageContentPart,
        ChatCompletionRequestAssistantMessageContentPartDict,
    )

__all__ = [
    "ChatCompletionRequestAssistantMessageContent",
    "ChatCompletionRequestAssistantMessageContentDict",
]


if TYPE_CHECKING:
    ChatCompletionRequestAssistantMessageContent: TypeAlias = (
        str | list[ChatCompletionRequestAssistantMessageContentPart]
    )
    """Contents of an assistant message: text, or an array of text or refusal parts."""
    ChatCompletionRequestAssistantMessageContentDict: TypeAlias = (
        str
        | Sequence[
            ChatCompletionRequestAssistantMessageContentPartDict | ChatCompletionRequestAssistantMessageContentPart
        ]
    )
    """`ChatCompletionRequestAssistantMessageContent` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> ChatCompletionRequestAssistantMessageContent:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ChatCompletionRequestAssistantMessageContent:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    ChatCompletionRequestAssistantMessageContentDict = AS_GIVEN

    class ChatCompletionRequestAssistantMessageContent(OpenUnion):
        values = "str | list[ChatCompletionRequestAssistantMessageContentPart]"
        variants = ()

    from_json = ChatCompletionRequestAssistantMessageContent.from_json
    from_dict = ChatCompletionRequestAssistantMessageContent.from_dict
