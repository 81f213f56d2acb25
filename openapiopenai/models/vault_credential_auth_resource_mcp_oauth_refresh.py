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
    """How new tokens are got, without what is secret."""

    client_id: str
    """Id of the OAuth client."""
    resource: str | None = None
    """Resource that tokens are asked for."""
    scope: str | None = None
    """Scopes that tokens are asked for, apart by blanks."""
    token_endpoint: str
    """Where new tokens come from."""
    token_endpoint_auth: VaultMcpOauthTokenEndpointAuth
    """How the client shows who it is."""
