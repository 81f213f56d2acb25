# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ChatCompletionRequestToolMessageContent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.chat_completion_request_message_content_part_text import (
        ChatCompletionRequestMessageContentPartText,
        ChatCompletionRequestMessageContentPartTextDict,
    )
    from openapiopenai.models.chat_completion_request_tool_message_content_part import (
        ChatCompletionRequestToolMessageContentPart,
    )

__all__ = [
    "ChatCompletionRequestToolMessageContent",
    "ChatCompletionRequestToolMessageContentDict",
]


if TYPE_CHECKING:
    ChatCompletionRequestToolMessageContent: TypeAlias = str | list[ChatCompletionRequestToolMessageContentPart]
    """Contents of a tool message: text, or an array of text parts."""
    ChatCompletionRequestToolMessageContentDict: TypeAlias = (
        str | Sequence[ChatCompletionRequestMessageContentPartTextDict | ChatCompletionRequestMessageContentPartText]
    )
    """`ChatCompletionRequestToolMessageContent` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> ChatCompletionRequestToolMessageContent:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ChatCompletionRequestToolMessageContent:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    ChatCompletionRequestToolMessageContentDict = AS_GIVEN

    class ChatCompletionRequestToolMessageContent(OpenUnion):
        values = "str | list[ChatCompletionRequestToolMessageContentPart]"
        variants = ()

    from_json = ChatCompletionRequestToolMessageContent.from_json
    from_dict = ChatCompletionRequestToolMessageContent.from_dict
