# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `EnvironmentOpenAIHostedNetwork`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "EnvironmentOpenAIHostedNetwork",
    "EnvironmentOpenAIHostedNetworkDict",
]


class EnvironmentOpenAIHostedNetwork(BaseModel):
    """Network access of an environment."""

    access: Literal["enabled", "disabled", "restricted"] | str
    """Whether the environment may reach everything (`enabled`), nothing (`disabled`), or only some domains (`restricted`)."""
    allowed_domains: list[str] | None = None
    """Domains that the environment may reach if `access` is `restricted`."""
    blocked_domains: list[str] | None = None
    """Domains that neither the executor nor the browser may reach; only if `access` is `restricted`, and not together with `allowed_domains`. Wildcards are not supported."""


class EnvironmentOpenAIHostedNetworkDict(TypedDict, total=False):
    """`EnvironmentOpenAIHostedNetwork` as a dict, for arguments."""

    access: Required[Literal["enabled", "disabled", "restricted"] | str]
    allowed_domains: Sequence[str] | None
    blocked_domains: Sequence[str] | None
