"""Model `ChatSessionHistory`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ChatSessionHistory",
]


class ChatSessionHistory(BaseModel):
    """Whether users see earlier threads."""

    enabled: bool
    """Whether earlier threads are kept for users to see."""
    recent_threads: int | None
    """How many of the newest threads they see; null: all."""
