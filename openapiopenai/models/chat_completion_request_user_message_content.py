# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ChatCompletionRequestUserMessageContent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.chat_completion_request_user_message_content_part import (
        ChatCompletionRequestUserMessageContentPart,
        ChatCompletionRequestUserMessageContentPartDict,
    )

__all__ = [
    "ChatCompletionRequestUserMessageContent",
    "ChatCompletionRequestUserMessageContentDict",
]


if TYPE_CHECKING:
    ChatCompletionRequestUserMessageContent: TypeAlias = str | list[ChatCompletionRequestUserMessageContentPart]
    """Contents of a user message: text, or an array of parts such as text, images, audio and files."""
    ChatCompletionRequestUserMessageContentDict: TypeAlias = (
        str | Sequence[ChatCompletionRequestUserMessageContentPartDict | ChatCompletionRequestUserMessageContentPart]
    )
    """`ChatCompletionRequestUserMessageContent` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> ChatCompletionRequestUserMessageContent:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ChatCompletionRequestUserMessageContent:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    ChatCompletionRequestUserMessageContentDict = AS_GIVEN

    class ChatCompletionRequestUserMessageContent(OpenUnion):
        values = "str | list[ChatCompletionRequestUserMessageContentPart]"
        variants = ()

    from_json = ChatCompletionRequestUserMessageContent.from_json
    from_dict = ChatCompletionRequestUserMessageContent.from_dict
