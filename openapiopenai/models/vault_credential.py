"""Model `VaultCredential`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.vault_credential_auth import VaultCredentialAuth

__all__ = [
    "VaultCredential",
]


class VaultCredential(BaseModel):
    """A credential, without what is secret in it."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["vault.credential"] = "vault.credential"
    """Kind of object: always `vault.credential`."""
    name: str
    """Name of the credential."""
    created_at: int
    """When it was made, in seconds since 1970."""
    updated_at: int
    """When it was last changed, in seconds since 1970."""
    auth: VaultCredentialAuth
    """What kind it is, and where it is used."""
    vault_id: str
    """Id of the vault."""
    metadata: dict[str, str] | None = None
    """Pairs of text to note things down with."""
    created_at_datetime = datetime_view("created_at")
    updated_at_datetime = datetime_view("updated_at")
