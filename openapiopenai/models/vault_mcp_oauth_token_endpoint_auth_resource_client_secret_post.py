# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `VaultMcpOauthTokenEndpointAuthResourceClientSecretPost`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "VaultMcpOauthTokenEndpointAuthResourceClientSecretPost",
]


class VaultMcpOauthTokenEndpointAuthResourceClientSecretPost(BaseModel):
    """The client ID and secret are sent in the request body."""

    type: Literal["client_secret_post"] = "client_secret_post"
    """Type: always `client_secret_post`."""
