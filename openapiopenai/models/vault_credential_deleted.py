# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `VaultCredentialDeleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "VaultCredentialDeleted",
]


class VaultCredentialDeleted(BaseModel):
    """Confirmation that a credential was deleted."""

    id: str
    """Its unique ID."""
    object: Literal["vault.credential.deleted"] = "vault.credential.deleted"
    """Kind of object: always `vault.credential.deleted`."""
    deleted: bool
    """Whether the credential was deleted: always `true`."""
