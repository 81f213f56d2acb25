"""Type `PromptCacheTTLEnum`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "PromptCacheTTLEnum",
]

PromptCacheTTLEnum: TypeAlias = Literal["30m", "12h"] | UnknownStr
"""How long a cached prompt is kept at least: 30 minutes or 12 hours."""
