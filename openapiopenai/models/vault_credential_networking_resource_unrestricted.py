# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `VaultCredentialNetworkingResourceUnrestricted`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "VaultCredentialNetworkingResourceUnrestricted",
    "VaultCredentialNetworkingResourceUnrestrictedDict",
]


class VaultCredentialNetworkingResourceUnrestricted(BaseModel):
    """The secret is filled in for requests to any host that the environment may reach; the environment's `network.access` must be `restricted`, with hosts listed in `allowed_domains`."""

    type: Literal["unrestricted"] = "unrestricted"
    """Type: always `unrestricted`."""


class VaultCredentialNetworkingResourceUnrestrictedDict(TypedDict, total=False):
    """`VaultCredentialNetworkingResourceUnrestricted` as a dict, for arguments."""

    type: Required[Literal["unrestricted"]]
