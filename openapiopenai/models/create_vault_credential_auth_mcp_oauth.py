# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateVaultCredentialAuthMcpOauth`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.create_vault_credential_auth_mcp_oauth_refresh import (
        CreateVaultCredentialAuthMcpOauthRefresh,
        CreateVaultCredentialAuthMcpOauthRefreshDict,
    )

__all__ = [
    "CreateVaultCredentialAuthMcpOauth",
    "CreateVaultCredentialAuthMcpOauthDict",
]


class CreateVaultCredentialAuthMcpOauth(BaseModel):
    """An OAuth credential for an MCP server."""

    type: Literal["mcp_oauth"] = "mcp_oauth"
    """Type: always `mcp_oauth`."""
    access_token: str
    """The token. Never returned by the API."""
    mcp_server_url: str
    """HTTPS URL of the MCP server that the credential is for."""
    expires_at: str | None = None
    """When the access token expires, as an ISO 8601 time, if known."""
    refresh: CreateVaultCredentialAuthMcpOauthRefresh | None = None
    """How access tokens are refreshed."""


class CreateVaultCredentialAuthMcpOauthDict(TypedDict, total=False):
    """`CreateVaultCredentialAuthMcpOauth` as a dict, for arguments."""

    type: Required[Literal["mcp_oauth"]]
    access_token: Required[str]
    mcp_server_url: Required[str]
    expires_at: str | None
    refresh: CreateVaultCredentialAuthMcpOauthRefreshDict | CreateVaultCredentialAuthMcpOauthRefresh | None
