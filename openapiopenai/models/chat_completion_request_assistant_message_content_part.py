# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ChatCompletionRequestAssistantMessageContentPart`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.chat_completion_request_message_content_part_refusal import (
        ChatCompletionRequestMessageContentPartRefusal,
        ChatCompletionRequestMessageContentPartRefusalDict,
    )
    from openapiopenai.models.chat_completion_request_message_content_part_text import (
        ChatCompletionRequestMessageContentPartText,
        ChatCompletionRequestMessageContentPartTextDict,
    )

__all__ = [
    "ChatCompletionRequestAssistantMessageContentPart",
    "ChatCompletionRequestAssistantMessageContentPartDict",
    "UnknownChatCompletionRequestAssistantMessageContentPart",
]


if TYPE_CHECKING:

    class UnknownChatCompletionRequestAssistantMessageContentPart(UnknownVariant):
        """Variant of `ChatCompletionRequestAssistantMessageContentPart` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    ChatCompletionRequestAssistantMessageContentPart: TypeAlias = (
        ChatCompletionRequestMessageContentPartText
        | ChatCompletionRequestMessageContentPartRefusal
        | UnknownChatCompletionRequestAssistantMessageContentPart
    )
    """A content part of an assistant message: text or a refusal."""
    ChatCompletionRequestAssistantMessageContentPartDict: TypeAlias = (
        ChatCompletionRequestMessageContentPartTextDict | ChatCompletionRequestMessageContentPartRefusalDict
    )
    """`ChatCompletionRequestAssistantMessageContentPart` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> ChatCompletionRequestAssistantMessageContentPart:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ChatCompletionRequestAssistantMessageContentPart:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    ChatCompletionRequestAssistantMessageContentPartDict = AS_GIVEN

    class ChatCompletionRequestAssistantMessageContentPart(OpenUnion):
        tag = "type"
        mapping = {
            "text": "ChatCompletionRequestMessageContentPartText",
            "refusal": "ChatCompletionRequestMessageContentPartRefusal",
        }

    from_json = ChatCompletionRequestAssistantMessageContentPart.from_json
    from_dict = ChatCompletionRequestAssistantMessageContentPart.from_dict
    __getattr__ = ChatCompletionRequestAssistantMessageContentPart.module_attribute
