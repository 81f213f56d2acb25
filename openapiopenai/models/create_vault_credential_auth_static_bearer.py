# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateVaultCredentialAuthStaticBearer`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "CreateVaultCredentialAuthStaticBearer",
    "CreateVaultCredentialAuthStaticBearerDict",
]


class CreateVaultCredentialAuthStaticBearer(BaseModel):
    """A static bearer token for an MCP server, which is not refreshed."""

    type: Literal["static_bearer"] = "static_bearer"
    """Type: always `static_bearer`."""
    token: str
    """The token. Never returned by the API."""
    mcp_server_url: str
    """HTTPS URL of the MCP server that the credential is for."""


class CreateVaultCredentialAuthStaticBearerDict(TypedDict, total=False):
    """`CreateVaultCredentialAuthStaticBearer` as a dict, for arguments."""

    type: Required[Literal["static_bearer"]]
    token: Required[str]
    mcp_server_url: Required[str]
