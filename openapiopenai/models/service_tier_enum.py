"""Type `ServiceTierEnum`."""

from typing import Literal, TypeAlias

__all__ = [
    "ServiceTierEnum",
]

ServiceTierEnum: TypeAlias = Literal["auto", "default", "fast", "flex", "priority"] | str
"""How the request is processed. `auto` (the default) takes the project's setting, else `default`; `fast` and `priority` mean the same and are reported as `priority`. The response names the tier that was used."""
