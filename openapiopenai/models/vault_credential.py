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
    """`VaultCredential` of the API."""

    id: str
    """Its id, by which other calls name it."""
    auth: VaultCredentialAuth
    created_at: int
    """When it was made, in seconds since 1970."""
    metadata: dict[str, str] | None = None
    name: str
    object: Literal["vault.credential"] = "vault.credential"
    """Kind of object: always `vault.credential`."""
    updated_at: int
    """When it was last changed, in seconds since 1970."""
    vault_id: str
    """Id of the vault."""
    created_at_datetime = datetime_view("created_at")
    updated_at_datetime = datetime_view("updated_at")
