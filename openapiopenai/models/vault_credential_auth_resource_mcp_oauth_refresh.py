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
    """`VaultCredentialAuthResourceMcpOauthRefresh` of the API."""

    client_id: str
    resource: str | None = None
    scope: str | None = None
    token_endpoint: str
    token_endpoint_auth: VaultMcpOauthTokenEndpointAuth
