# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ChatCompletionModerationOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.chat_completion_moderation_error import ChatCompletionModerationError
    from openapiopenai.models.chat_completion_moderation_results import ChatCompletionModerationResults

__all__ = [
    "ChatCompletionModerationOutput",
    "UnknownChatCompletionModerationOutput",
]


if TYPE_CHECKING:

    class UnknownChatCompletionModerationOutput(UnknownVariant):
        """Variant of `ChatCompletionModerationOutput` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    ChatCompletionModerationOutput: TypeAlias = (
        ChatCompletionModerationResults | ChatCompletionModerationError | UnknownChatCompletionModerationOutput
    )
    """Moderation results of the output, or the error that prevented them."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ChatCompletionModerationOutput:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ChatCompletionModerationOutput:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class ChatCompletionModerationOutput(OpenUnion):
        tag = "type"
        mapping = {
            "moderation_results": "ChatCompletionModerationResults",
            "error": "ChatCompletionModerationError",
        }

    from_json = ChatCompletionModerationOutput.from_json
    from_dict = ChatCompletionModerationOutput.from_dict
    __getattr__ = ChatCompletionModerationOutput.module_attribute
