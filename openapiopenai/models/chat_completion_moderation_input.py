# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ChatCompletionModerationInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.chat_completion_moderation_error import ChatCompletionModerationError
    from openapiopenai.models.chat_completion_moderation_results import ChatCompletionModerationResults

__all__ = [
    "ChatCompletionModerationInput",
    "UnknownChatCompletionModerationInput",
]


if TYPE_CHECKING:

    class UnknownChatCompletionModerationInput(UnknownVariant):
        """Variant of `ChatCompletionModerationInput` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    ChatCompletionModerationInput: TypeAlias = (
        ChatCompletionModerationResults | ChatCompletionModerationError | UnknownChatCompletionModerationInput
    )
    """Moderation results of the input, or the error that prevented them."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ChatCompletionModerationInput:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ChatCompletionModerationInput:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class ChatCompletionModerationInput(OpenUnion):
        tag = "type"
        mapping = {
            "moderation_results": "ChatCompletionModerationResults",
            "error": "ChatCompletionModerationError",
        }

    from_json = ChatCompletionModerationInput.from_json
    from_dict = ChatCompletionModerationInput.from_dict
    __getattr__ = ChatCompletionModerationInput.module_attribute
