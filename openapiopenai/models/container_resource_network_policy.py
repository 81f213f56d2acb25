"""Model `ContainerResourceNetworkPolicy`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "ContainerResourceNetworkPolicy",
]


class ContainerResourceNetworkPolicy(BaseModel):
    """`ContainerResourceNetworkPolicy` of the API."""

    type: Literal["allowlist", "disabled"] | UnknownStr
    allowed_domains: list[str] | None = None
