"""Model `ContainerResourceNetworkPolicy`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "ContainerResourceNetworkPolicy",
]


class ContainerResourceNetworkPolicy(BaseModel):
    """What of the network a container may reach."""

    type: Literal["allowlist", "disabled"] | UnknownStr
    """Whether it may reach some domains or nothing."""
    allowed_domains: list[str] | None = None
    """The domains that it may reach."""
