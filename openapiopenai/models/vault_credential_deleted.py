"""Model `VaultCredentialDeleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "VaultCredentialDeleted",
]


class VaultCredentialDeleted(BaseModel):
    """`VaultCredentialDeleted` of the API."""

    id: str
    deleted: bool
    object: Literal["vault.credential.deleted"] = "vault.credential.deleted"
