"""Model `AuditLogWorkloadIdentityProviderMappingCreated`."""

from __future__ import annotations

from typing import Any

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogWorkloadIdentityProviderMappingCreated",
]


class AuditLogWorkloadIdentityProviderMappingCreated(BaseModel):
    """A mapping of an identity provider that was made."""

    id: str | None = None
    """Its id, by which other calls name it."""
    identity_provider_id: str | None = None
    """Id of the identity provider."""
    data: dict[str, Any] | None = None
    """What it was made from."""
