"""Type `ServiceTier`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "ServiceTier",
]

ServiceTier: TypeAlias = Literal["auto", "default", "flex", "scale", "priority", "fast"] | UnknownStr
