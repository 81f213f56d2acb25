"""Model `VaultCredentialDeleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "VaultCredentialDeleted",
]


class VaultCredentialDeleted(BaseModel):
    """Says that a credential is deleted."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["vault.credential.deleted"] = "vault.credential.deleted"
    """Kind of object: always `vault.credential.deleted`."""
    deleted: bool
    """Whether the thing is deleted now."""
