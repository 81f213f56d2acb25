# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `VaultCredentialAuthResourceMcpOauth`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.vault_credential_auth_resource_mcp_oauth_refresh import (
        VaultCredentialAuthResourceMcpOauthRefresh,
    )

__all__ = [
    "VaultCredentialAuthResourceMcpOauth",
]


class VaultCredentialAuthResourceMcpOauth(BaseModel):
    """An OAuth credential, without its tokens and secrets."""

    type: Literal["mcp_oauth"] = "mcp_oauth"
    """Type: always `mcp_oauth`."""
    expires_at: str | None = None
    """When the access token expires, as an ISO 8601 time, if known."""
    mcp_server_url: str
    """HTTPS URL of the MCP server that the credential is for."""
    refresh: VaultCredentialAuthResourceMcpOauthRefresh | None = None
    """How access tokens are refreshed."""
