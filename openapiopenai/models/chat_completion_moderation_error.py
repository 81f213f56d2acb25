"""Model `ChatCompletionModerationError`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ChatCompletionModerationError",
]


class ChatCompletionModerationError(BaseModel):
    """Why moderation failed."""

    type: Literal["error"] = "error"
    """Which variant this is: always `error`."""
    code: str
    """What went wrong, for programs."""
    message: str
    """What went wrong, for people."""
