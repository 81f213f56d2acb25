# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `VaultDeleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "VaultDeleted",
]


class VaultDeleted(BaseModel):
    """Confirmation that a vault was deleted."""

    id: str
    """Its unique ID."""
    object: Literal["vault.deleted"] = "vault.deleted"
    """Kind of object: always `vault.deleted`."""
    deleted: bool
    """Whether the vault was deleted: always `true`."""
