# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ChatCompletionRequestSystemMessageContent`."""

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
    from openapiopenai.models.chat_completion_request_system_message_content_part import (
        ChatCompletionRequestSystemMessageContentPart,
    )

__all__ = [
    "ChatCompletionRequestSystemMessageContent",
    "ChatCompletionRequestSystemMessageContentDict",
]


if TYPE_CHECKING:
    ChatCompletionRequestSystemMessageContent: TypeAlias = str | list[ChatCompletionRequestSystemMessageContentPart]
    """Contents of a system message: text, or an array of text parts."""
    ChatCompletionRequestSystemMessageContentDict: TypeAlias = (
        str | Sequence[ChatCompletionRequestMessageContentPartTextDict | ChatCompletionRequestMessageContentPartText]
    )
    """`ChatCompletionRequestSystemMessageContent` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> ChatCompletionRequestSystemMessageContent:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ChatCompletionRequestSystemMessageContent:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    ChatCompletionRequestSystemMessageContentDict = AS_GIVEN

    class ChatCompletionRequestSystemMessageContent(OpenUnion):
        values = "str | list[ChatCompletionRequestSystemMessageContentPart]"
        variants = ()

    from_json = ChatCompletionRequestSystemMessageContent.from_json
    from_dict = ChatCompletionRequestSystemMessageContent.from_dict
