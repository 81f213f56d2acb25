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
    """How new tokens are got."""

    client_id: str
    """Id of the OAuth client."""
    refresh_token: str
    """The token that new ones are got with. No answer ever shows it."""
    token_endpoint: str
    """Where new tokens come from, over HTTPS."""
    token_endpoint_auth: VaultMcpOauthTokenEndpointAuthCreate
    """How the client shows who it is."""
    resource: str | None = None
    """Resource that tokens are asked for."""
    scope: str | None = None
    """Scopes that tokens are asked for, apart by blanks."""


class CreateVaultCredentialAuthMcpOauthRefreshDict(TypedDict, total=False):
    """`CreateVaultCredentialAuthMcpOauthRefresh` as a dict, for arguments."""

    client_id: Required[str]
    refresh_token: Required[str]
    token_endpoint: Required[str]
    token_endpoint_auth: Required[VaultMcpOauthTokenEndpointAuthCreateDict | VaultMcpOauthTokenEndpointAuthCreate]
    resource: str | None
    scope: str | None
