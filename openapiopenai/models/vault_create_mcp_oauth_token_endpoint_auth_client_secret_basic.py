# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `VaultCreateMcpOauthTokenEndpointAuthClientSecretBasic`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "VaultCreateMcpOauthTokenEndpointAuthClientSecretBasic",
    "VaultCreateMcpOauthTokenEndpointAuthClientSecretBasicDict",
]


class VaultCreateMcpOauthTokenEndpointAuthClientSecretBasic(BaseModel):
    """The client ID and secret are sent with HTTP Basic authentication."""

    type: Literal["client_secret_basic"] = "client_secret_basic"
    """Type: always `client_secret_basic`."""
    client_secret: str | None = None
    """OAuth client secret, never returned by the API. When a credential is rotated, absent or null keeps the stored secret."""


class VaultCreateMcpOauthTokenEndpointAuthClientSecretBasicDict(TypedDict, total=False):
    """`VaultCreateMcpOauthTokenEndpointAuthClientSecretBasic` as a dict, for arguments."""

    type: Required[Literal["client_secret_basic"]]
    client_secret: str | None
