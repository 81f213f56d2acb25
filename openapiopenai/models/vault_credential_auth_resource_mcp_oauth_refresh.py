"""Model `VaultCredentialAuthResourceMcpOauthRefresh`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.vault_mcp_oauth_token_endpoint_auth import VaultMcpOauthTokenEndpointAuth

__all__ = [
    "VaultCredentialAuthResourceMcpOauthRefresh",
]


class VaultCredentialAuthResourceMcpOauthRefresh(BaseModel):
    """How access tokens are refreshed, without secrets."""

    client_id: str
    """ID of the OAuth client."""
    resource: str | None = None
    """Resource that tokens are requested for."""
    scope: str | None = None
    """Scopes that tokens are requested for, separated by spaces."""
    token_endpoint: str
    """URL of the token endpoint."""
    token_endpoint_auth: VaultMcpOauthTokenEndpointAuth
    """How the client authenticates at the token endpoint."""
