# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ChatCompletionRequestDeveloperMessageContent`."""

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

__all__ = [
    "ChatCompletionRequestDeveloperMessageContent",
    "ChatCompletionRequestDeveloperMessageContentDict",
]


if TYPE_CHECKING:
    ChatCompletionRequestDeveloperMessageContent: TypeAlias = str | list[ChatCompletionRequestMessageContentPartText]
    """Contents of a developer message: text, or an array of text parts."""
    ChatCompletionRequestDeveloperMessageContentDict: TypeAlias = (
        str | Sequence[ChatCompletionRequestMessageContentPartTextDict | ChatCompletionRequestMessageContentPartText]
    )
    """`ChatCompletionRequestDeveloperMessageContent` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> ChatCompletionRequestDeveloperMessageContent:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ChatCompletionRequestDeveloperMessageContent:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    ChatCompletionRequestDeveloperMessageContentDict = AS_GIVEN

    class ChatCompletionRequestDeveloperMessageContent(OpenUnion):
        values = "str | list[ChatCompletionRequestMessageContentPartText]"
        variants = ()

    from_json = ChatCompletionRequestDeveloperMessageContent.from_json
    from_dict = ChatCompletionRequestDeveloperMessageContent.from_dict
