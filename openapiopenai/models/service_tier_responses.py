"""Type `ServiceTierResponses`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "ServiceTierResponses",
]

ServiceTierResponses: TypeAlias = (
    Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | UnknownStr
)
