# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `VaultCredentialAuthResourceMcpOauthRefresh`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

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
    """URI of the resource that tokens are for, sent to the token endpoint on refresh if it needs one."""
    scope: str | None = None
    """OAuth scopes requested on refresh, separated by spaces, if any."""
    token_endpoint: str
    """HTTPS URL of the OAuth token endpoint where access tokens are refreshed."""
    token_endpoint_auth: VaultMcpOauthTokenEndpointAuth
    """How the client authenticates at the token endpoint."""
