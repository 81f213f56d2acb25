"""Model `ChatCompletionModeration`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.chat_completion_moderation_input import ChatCompletionModerationInput
    from openapiopenai.models.chat_completion_moderation_output import ChatCompletionModerationOutput

__all__ = [
    "ChatCompletionModeration",
]


class ChatCompletionModeration(BaseModel):
    """What moderation found in the input and the output of a chat completion."""

    input: ChatCompletionModerationInput
    """What was found in the input."""
    output: ChatCompletionModerationOutput
    """What was found in the output."""
