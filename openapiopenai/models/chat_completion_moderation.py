# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatCompletionModeration`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.chat_completion_moderation_input import ChatCompletionModerationInput
    from openapiopenai.models.chat_completion_moderation_output import ChatCompletionModerationOutput

__all__ = [
    "ChatCompletionModeration",
]


class ChatCompletionModeration(BaseModel):
    """Moderation results of a chat completion's input and output, or the errors that prevented them."""

    input: ChatCompletionModerationInput
    """Moderation results of the input, or the error."""
    output: ChatCompletionModerationOutput
    """Moderation results of the output, or the error."""
