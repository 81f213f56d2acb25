# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RotateVaultCredentialAuthStaticBearer`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RotateVaultCredentialAuthStaticBearer",
    "RotateVaultCredentialAuthStaticBearerDict",
]


class RotateVaultCredentialAuthStaticBearer(BaseModel):
    """A new bearer token for the MCP server of a credential."""

    type: Literal["static_bearer"] = "static_bearer"
    """Type: always `static_bearer`."""
    token: str
    """The token. Never returned by the API."""


class RotateVaultCredentialAuthStaticBearerDict(TypedDict, total=False):
    """`RotateVaultCredentialAuthStaticBearer` as a dict, for arguments."""

    type: Required[Literal["static_bearer"]]
    token: Required[str]
