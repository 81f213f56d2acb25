# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RotateVaultCredentialAuthMcpOauthRefresh`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Updates to the refresh token, its scopes and the client secret. Write-only."""

    refresh_token: str | None = None
    """The new refresh token; absent or null keeps the stored one. Write-only: it is never returned."""
    scope: str | None = None
    """OAuth scopes for refresh requests, separated by spaces. Absent keeps them; null sends none."""
    token_endpoint_auth: VaultMcpOauthTokenEndpointAuthRotate | None = None
    """New client secret; the method of authentication at the token endpoint stays."""


class RotateVaultCredentialAuthMcpOauthRefreshDict(TypedDict, total=False):
    """`RotateVaultCredentialAuthMcpOauthRefresh` as a dict, for arguments."""

    refresh_token: str | None
    scope: str | None
    token_endpoint_auth: VaultMcpOauthTokenEndpointAuthRotateDict | VaultMcpOauthTokenEndpointAuthRotate | None
