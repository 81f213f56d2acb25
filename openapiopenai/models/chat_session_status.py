"""Type `ChatSessionStatus`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "ChatSessionStatus",
]

ChatSessionStatus: TypeAlias = Literal["active", "expired", "cancelled"] | UnknownStr
"""Status of a chat session."""
