# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `VaultCredentialNetworkingResourceLimited`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "VaultCredentialNetworkingResourceLimited",
    "VaultCredentialNetworkingResourceLimitedDict",
]


class VaultCredentialNetworkingResourceLimited(BaseModel):
    """The secret is filled in only in requests to the listed hosts, which the environment must also be allowed to reach."""

    type: Literal["limited"] = "limited"
    """Type: always `limited`."""
    allowed_hosts: list[str]
    """Allowed hosts, 1 to 16 different ones: host names or IPv4 addresses, without scheme, path, port or wildcards. They are returned in lower case; IPv6 addresses are not supported."""


class VaultCredentialNetworkingResourceLimitedDict(TypedDict, total=False):
    """`VaultCredentialNetworkingResourceLimited` as a dict, for arguments."""

    type: Required[Literal["limited"]]
    allowed_hosts: Required[Sequence[str]]
