# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogWorkloadIdentityProviderMappingDeleted`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogWorkloadIdentityProviderMappingDeleted",
]


class AuditLogWorkloadIdentityProviderMappingDeleted(BaseModel):
    """A workload identity provider mapping that was deleted."""

    id: str | None = None
    """Its unique ID."""
    identity_provider_id: str | None = None
    """ID of the workload identity provider."""
    project_id: str | None = None
    """ID of the project."""
    service_account_id: str | None = None
    """ID of the service account."""
