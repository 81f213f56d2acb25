"""Model `RotateVaultCredentialAuthMcpOauthRefresh`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.vault_mcp_oauth_token_endpoint_auth_rotate import (
        VaultMcpOauthTokenEndpointAuthRotate,
        VaultMcpOauthTokenEndpointAuthRotateDict,
    )

__all__ = [
    "RotateVaultCredentialAuthMcpOauthRefresh",
    "RotateVaultCredentialAuthMcpOauthRefreshDict",
]


class RotateVaultCredentialAuthMcpOauthRefresh(BaseModel):
    """How new tokens are got from now on."""

    refresh_token: str | None = None
    """The token that new ones are got with; absent or null: as before. No answer ever shows it."""
    scope: str | None = None
    """Scopes that tokens are asked for, apart by blanks. Absent: as before; null: none."""
    token_endpoint_auth: VaultMcpOauthTokenEndpointAuthRotate | None = None
    """New secret of the client; the way it is sent stays."""


class RotateVaultCredentialAuthMcpOauthRefreshDict(TypedDict, total=False):
    """`RotateVaultCredentialAuthMcpOauthRefresh` as a dict, for arguments."""

    refresh_token: str | None
    scope: str | None
    token_endpoint_auth: VaultMcpOauthTokenEndpointAuthRotateDict | VaultMcpOauthTokenEndpointAuthRotate | None
