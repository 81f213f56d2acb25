"""Model `EnvironmentOpenAIHostedNetwork`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "EnvironmentOpenAIHostedNetwork",
    "EnvironmentOpenAIHostedNetworkDict",
]


class EnvironmentOpenAIHostedNetwork(BaseModel):
    """What of the network an environment may reach."""

    access: Literal["enabled", "disabled", "restricted"] | str
    """Whether it may reach everything, nothing, or some domains."""
    allowed_domains: list[str] | None = None
    """Domains that it may reach, where `access` is `restricted`."""
    blocked_domains: list[str] | None = None
    """Domains that it may not reach, where `access` is `restricted`; not together with `allowed_domains`, and no wildcards."""


class EnvironmentOpenAIHostedNetworkDict(TypedDict, total=False):
    """`EnvironmentOpenAIHostedNetwork` as a dict, for arguments."""

    access: Required[Literal["enabled", "disabled", "restricted"] | str]
    allowed_domains: Sequence[str] | None
    blocked_domains: Sequence[str] | None
