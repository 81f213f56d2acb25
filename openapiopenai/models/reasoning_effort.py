"""Type `ReasoningEffort`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "ReasoningEffort",
]

ReasoningEffort: TypeAlias = Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | UnknownStr
"""How much the model thinks before it answers. Less is faster and takes fewer tokens. Not every model knows every value."""
