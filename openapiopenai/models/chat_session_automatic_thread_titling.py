"""Model `ChatSessionAutomaticThreadTitling`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ChatSessionAutomaticThreadTitling",
]


class ChatSessionAutomaticThreadTitling(BaseModel):
    """`ChatSessionAutomaticThreadTitling` of the API."""

    enabled: bool
