# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `VaultCredential`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.vault_credential_auth import VaultCredentialAuth

__all__ = [
    "VaultCredential",
]


class VaultCredential(BaseModel):
    """A credential, without its secrets."""

    id: str
    """Its unique ID."""
    object: Literal["vault.credential"] = "vault.credential"
    """Kind of object: always `vault.credential`."""
    name: str
    """Name of the credential."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    updated_at: int
    """When it was last updated, as Unix time in seconds."""
    auth: VaultCredentialAuth
    """How the credential authenticates, and its settings other than secrets."""
    vault_id: str
    """ID of the vault that holds the credential."""
    metadata: dict[str, str] | None = None
    """Key–value pairs of your own."""
    created_at_datetime = datetime_view("created_at")
    updated_at_datetime = datetime_view("updated_at")
