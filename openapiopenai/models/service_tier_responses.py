"""Type `ServiceTierResponses`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "ServiceTierResponses",
]

ServiceTierResponses: TypeAlias = (
    Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | UnknownStr
)
"""How the request is processed. `auto` (the default) takes the project's setting, else `default`; `fast` and `priority` mean the same and are reported as `priority`; `ultrafast` needs access. The response names the tier that was used."""
