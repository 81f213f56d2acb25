"""Type `ServiceTier`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "ServiceTier",
]

ServiceTier: TypeAlias = Literal["auto", "default", "flex", "scale", "priority", "fast"] | UnknownStr
"""How a request is processed: as the project is set (`auto`, default), at standard price and speed (`default`), as flex processing (`flex`), or in fast mode (`fast` or `priority`). The answer names the tier that was used, which may be another; fast mode shows as `priority`."""
