# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `VaultCredentialAuthResourceStaticBearer`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "VaultCredentialAuthResourceStaticBearer",
]


class VaultCredentialAuthResourceStaticBearer(BaseModel):
    """A static bearer token, which is not refreshed."""

    type: Literal["static_bearer"] = "static_bearer"
    """Type: always `static_bearer`."""
    mcp_server_url: str
    """HTTPS URL of the MCP server that the credential is for."""
