# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatCompletionModerationError`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ChatCompletionModerationError",
]


class ChatCompletionModerationError(BaseModel):
    """An error that prevented moderation."""

    type: Literal["error"] = "error"
    """Type: always `error`."""
    code: str
    """Error code, for programs."""
    message: str
    """Error message, for people."""
