# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RotateVaultCredentialAuthMcpOauth`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.rotate_vault_credential_auth_mcp_oauth_refresh import (
        RotateVaultCredentialAuthMcpOauthRefresh,
        RotateVaultCredentialAuthMcpOauthRefreshDict,
    )

__all__ = [
    "RotateVaultCredentialAuthMcpOauth",
    "RotateVaultCredentialAuthMcpOauthDict",
]


class RotateVaultCredentialAuthMcpOauth(BaseModel):
    """New tokens and client secret for an OAuth credential of an MCP server."""

    type: Literal["mcp_oauth"] = "mcp_oauth"
    """Type: always `mcp_oauth`."""
    access_token: str | None = None
    """The new access token. Write-only: it is never returned."""
    expires_at: str | None = None
    """When the access token expires, as an ISO 8601 time; null clears it. If absent, the expiry is kept, but cleared if a new access token is given."""
    refresh: RotateVaultCredentialAuthMcpOauthRefresh | None = None
    """Updates to the refresh token, its scopes and the client secret. Write-only."""


class RotateVaultCredentialAuthMcpOauthDict(TypedDict, total=False):
    """`RotateVaultCredentialAuthMcpOauth` as a dict, for arguments."""

    type: Required[Literal["mcp_oauth"]]
    access_token: str | None
    expires_at: str | None
    refresh: RotateVaultCredentialAuthMcpOauthRefreshDict | RotateVaultCredentialAuthMcpOauthRefresh | None
