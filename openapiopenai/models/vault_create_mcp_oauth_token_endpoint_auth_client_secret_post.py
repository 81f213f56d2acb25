"""Model `VaultCreateMcpOauthTokenEndpointAuthClientSecretPost`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "VaultCreateMcpOauthTokenEndpointAuthClientSecretPost",
    "VaultCreateMcpOauthTokenEndpointAuthClientSecretPostDict",
]


class VaultCreateMcpOauthTokenEndpointAuthClientSecretPost(BaseModel):
    """`VaultCreateMcpOauthTokenEndpointAuthClientSecretPost` of the API."""

    client_secret: str | None = None
    type: Literal["client_secret_post"] = "client_secret_post"
    """Which variant this is: always `client_secret_post`."""


class VaultCreateMcpOauthTokenEndpointAuthClientSecretPostDict(TypedDict, total=False):
    """`VaultCreateMcpOauthTokenEndpointAuthClientSecretPost` as a dict, for arguments."""

    client_secret: str | None
    type: Required[Literal["client_secret_post"]]
