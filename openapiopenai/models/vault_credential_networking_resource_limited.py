"""Model `VaultCredentialNetworkingResourceLimited`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "VaultCredentialNetworkingResourceLimited",
    "VaultCredentialNetworkingResourceLimitedDict",
]


class VaultCredentialNetworkingResourceLimited(BaseModel):
    """The secret is put in on the way to some hosts, which the environment must be allowed to reach."""

    allowed_hosts: list[str]
    """Host names or IPv4 addresses, 1 to 16, without scheme, path, port or wildcard."""
    type: Literal["limited"] = "limited"
    """Which variant this is: always `limited`."""


class VaultCredentialNetworkingResourceLimitedDict(TypedDict, total=False):
    """`VaultCredentialNetworkingResourceLimited` as a dict, for arguments."""

    allowed_hosts: Required[Sequence[str]]
    type: Required[Literal["limited"]]
