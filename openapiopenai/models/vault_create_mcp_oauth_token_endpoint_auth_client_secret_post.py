# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `VaultCreateMcpOauthTokenEndpointAuthClientSecretPost`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "VaultCreateMcpOauthTokenEndpointAuthClientSecretPost",
    "VaultCreateMcpOauthTokenEndpointAuthClientSecretPostDict",
]


class VaultCreateMcpOauthTokenEndpointAuthClientSecretPost(BaseModel):
    """The client ID and secret are sent in the request body."""

    type: Literal["client_secret_post"] = "client_secret_post"
    """Type: always `client_secret_post`."""
    client_secret: str | None = None
    """OAuth client secret, never returned by the API. When a credential is rotated, absent or null keeps the stored secret."""


class VaultCreateMcpOauthTokenEndpointAuthClientSecretPostDict(TypedDict, total=False):
    """`VaultCreateMcpOauthTokenEndpointAuthClientSecretPost` as a dict, for arguments."""

    type: Required[Literal["client_secret_post"]]
    client_secret: str | None
