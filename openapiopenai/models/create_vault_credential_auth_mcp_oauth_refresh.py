"""Model `CreateVaultCredentialAuthMcpOauthRefresh`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.vault_mcp_oauth_token_endpoint_auth_create import (
        VaultMcpOauthTokenEndpointAuthCreate,
        VaultMcpOauthTokenEndpointAuthCreateDict,
    )

__all__ = [
    "CreateVaultCredentialAuthMcpOauthRefresh",
    "CreateVaultCredentialAuthMcpOauthRefreshDict",
]


class CreateVaultCredentialAuthMcpOauthRefresh(BaseModel):
    """`CreateVaultCredentialAuthMcpOauthRefresh` of the API."""

    client_id: str
    refresh_token: str
    token_endpoint: str
    token_endpoint_auth: VaultMcpOauthTokenEndpointAuthCreate
    resource: str | None = None
    scope: str | None = None


class CreateVaultCredentialAuthMcpOauthRefreshDict(TypedDict, total=False):
    """`CreateVaultCredentialAuthMcpOauthRefresh` as a dict, for arguments."""

    client_id: Required[str]
    refresh_token: Required[str]
    token_endpoint: Required[str]
    token_endpoint_auth: Required[VaultMcpOauthTokenEndpointAuthCreateDict | VaultMcpOauthTokenEndpointAuthCreate]
    resource: str | None
    scope: str | None
