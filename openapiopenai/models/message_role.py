"""Type `MessageRole`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "MessageRole",
]

MessageRole: TypeAlias = (
    Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"] | UnknownStr
)
"""Role of the author of a message."""
