"""Model `RotateVaultCredentialAuthMcpOauth`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

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
    """New secrets of a credential of OAuth."""

    type: Literal["mcp_oauth"] = "mcp_oauth"
    """Which variant this is: always `mcp_oauth`."""
    access_token: str | None = None
    """The new token. No answer ever shows it."""
    expires_at: str | None = None
    """When it expires, as an ISO 8601 time; null: not known. Absent: as before, but not known where the token is new."""
    refresh: RotateVaultCredentialAuthMcpOauthRefresh | None = None
    """How new tokens are got from now on."""


class RotateVaultCredentialAuthMcpOauthDict(TypedDict, total=False):
    """`RotateVaultCredentialAuthMcpOauth` as a dict, for arguments."""

    type: Required[Literal["mcp_oauth"]]
    access_token: str | None
    expires_at: str | None
    refresh: RotateVaultCredentialAuthMcpOauthRefreshDict | RotateVaultCredentialAuthMcpOauthRefresh | None
