"""Model `VaultCreateMcpOauthTokenEndpointAuthClientSecretBasic`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "VaultCreateMcpOauthTokenEndpointAuthClientSecretBasic",
    "VaultCreateMcpOauthTokenEndpointAuthClientSecretBasicDict",
]


class VaultCreateMcpOauthTokenEndpointAuthClientSecretBasic(BaseModel):
    """The client's id and secret are sent by HTTP Basic authentication."""

    type: Literal["client_secret_basic"] = "client_secret_basic"
    """Which variant this is: always `client_secret_basic`."""
    client_secret: str | None = None
    """The secret. No answer ever shows it."""


class VaultCreateMcpOauthTokenEndpointAuthClientSecretBasicDict(TypedDict, total=False):
    """`VaultCreateMcpOauthTokenEndpointAuthClientSecretBasic` as a dict, for arguments."""

    type: Required[Literal["client_secret_basic"]]
    client_secret: str | None
