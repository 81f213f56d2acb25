"""Model `AuditLogWorkloadIdentityProviderDeleted`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogWorkloadIdentityProviderDeleted",
]


class AuditLogWorkloadIdentityProviderDeleted(BaseModel):
    """An identity provider for workloads that was deleted."""

    id: str | None = None
    """Its id, by which other calls name it."""
    name: str | None = None
    """Name of the provider."""
