# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateVaultCredentialAuthMcpOauthRefresh`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """How access tokens are refreshed."""

    client_id: str
    """ID of the OAuth client."""
    refresh_token: str
    """Refresh token with which new access tokens are requested. Never returned by the API."""
    token_endpoint: str
    """HTTPS URL of the endpoint that issues new tokens."""
    token_endpoint_auth: VaultMcpOauthTokenEndpointAuthCreate
    """How the client authenticates at the token endpoint."""
    resource: str | None = None
    """URI of the resource that tokens are for, sent to the token endpoint on refresh if it needs one."""
    scope: str | None = None
    """OAuth scopes requested on refresh, separated by spaces, if any."""


class CreateVaultCredentialAuthMcpOauthRefreshDict(TypedDict, total=False):
    """`CreateVaultCredentialAuthMcpOauthRefresh` as a dict, for arguments."""

    client_id: Required[str]
    refresh_token: Required[str]
    token_endpoint: Required[str]
    token_endpoint_auth: Required[VaultMcpOauthTokenEndpointAuthCreateDict | VaultMcpOauthTokenEndpointAuthCreate]
    resource: str | None
    scope: str | None
