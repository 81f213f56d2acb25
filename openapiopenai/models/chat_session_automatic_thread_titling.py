"""Model `ChatSessionAutomaticThreadTitling`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ChatSessionAutomaticThreadTitling",
]


class ChatSessionAutomaticThreadTitling(BaseModel):
    """Whether threads get titles by themselves."""

    enabled: bool
    """Whether threads get titles by themselves."""
