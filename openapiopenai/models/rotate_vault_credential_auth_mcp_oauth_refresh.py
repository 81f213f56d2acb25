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
    """`RotateVaultCredentialAuthMcpOauthRefresh` of the API."""

    refresh_token: str | None = None
    scope: str | None = None
    token_endpoint_auth: VaultMcpOauthTokenEndpointAuthRotate | None = None


class RotateVaultCredentialAuthMcpOauthRefreshDict(TypedDict, total=False):
    """`RotateVaultCredentialAuthMcpOauthRefresh` as a dict, for arguments."""

    refresh_token: str | None
    scope: str | None
    token_endpoint_auth: VaultMcpOauthTokenEndpointAuthRotateDict | VaultMcpOauthTokenEndpointAuthRotate | None
