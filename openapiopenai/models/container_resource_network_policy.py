# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ContainerResourceNetworkPolicy`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "ContainerResourceNetworkPolicy",
]


class ContainerResourceNetworkPolicy(BaseModel):
    """Network access policy of a container."""

    type: Literal["allowlist", "disabled"] | UnknownStr
    """Mode of the network policy: only the allowed domains, or no outbound access."""
    allowed_domains: list[str] | None = None
    """Domains that the container may access, where `type` is `allowlist`."""
