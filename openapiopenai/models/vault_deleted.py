"""Model `VaultDeleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "VaultDeleted",
]


class VaultDeleted(BaseModel):
    """Says that a vault is deleted."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["vault.deleted"] = "vault.deleted"
    """Kind of object: always `vault.deleted`."""
    deleted: bool
    """Whether the thing is deleted now."""
