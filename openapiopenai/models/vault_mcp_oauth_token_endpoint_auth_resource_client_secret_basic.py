# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `VaultMcpOauthTokenEndpointAuthResourceClientSecretBasic`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "VaultMcpOauthTokenEndpointAuthResourceClientSecretBasic",
]


class VaultMcpOauthTokenEndpointAuthResourceClientSecretBasic(BaseModel):
    """The client ID and secret are sent with HTTP Basic authentication."""

    type: Literal["client_secret_basic"] = "client_secret_basic"
    """Type: always `client_secret_basic`."""
