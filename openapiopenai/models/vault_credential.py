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
    auth: VaultCredentialAuth
    created_at: int
    metadata: dict[str, str] | None = None
    name: str
    object: Literal["vault.credential"] = "vault.credential"
    updated_at: int
    vault_id: str
    created_at_datetime = datetime_view("created_at")
    updated_at_datetime = datetime_view("updated_at")
