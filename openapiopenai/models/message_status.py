"""Type `MessageStatus`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "MessageStatus",
]

MessageStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | UnknownStr
"""Status of a message."""
