"""Model `AuditLogWorkloadIdentityProviderMappingDeleted`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogWorkloadIdentityProviderMappingDeleted",
]


class AuditLogWorkloadIdentityProviderMappingDeleted(BaseModel):
    """A mapping of an identity provider that was deleted."""

    id: str | None = None
    """Its id, by which other calls name it."""
    identity_provider_id: str | None = None
    """Id of the identity provider."""
    project_id: str | None = None
    """Id of the project."""
    service_account_id: str | None = None
    """Id of the service account."""
