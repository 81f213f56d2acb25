# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "ToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist",
    "ToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlistDict",
]


class ToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist(BaseModel):
    """Network policy that lets a container reach only the allowed domains."""

    type: Literal["allowlist"] = "allowlist"
    """Type: always `allowlist`."""
    allowed_domains: list[str]
    """Domains that the container may reach."""


class ToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlistDict(TypedDict, total=False):
    """`ToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist` as a dict, for arguments."""

    type: Required[Literal["allowlist"]]
    allowed_domains: Required[Sequence[str]]
