"""Model `VaultDeleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "VaultDeleted",
]


class VaultDeleted(BaseModel):
    """`VaultDeleted` of the API."""

    id: str
    deleted: bool
    object: Literal["vault.deleted"] = "vault.deleted"
