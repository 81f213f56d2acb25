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
    """`VaultCredentialNetworkingResourceLimited` of the API."""

    allowed_hosts: list[str]
    type: Literal["limited"] = "limited"
    """Which variant this is: always `limited`."""


class VaultCredentialNetworkingResourceLimitedDict(TypedDict, total=False):
    """`VaultCredentialNetworkingResourceLimited` as a dict, for arguments."""

    allowed_hosts: Required[Sequence[str]]
    type: Required[Literal["limited"]]
