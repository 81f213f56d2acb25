# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogWorkloadIdentityProviderDeleted`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogWorkloadIdentityProviderDeleted",
]


class AuditLogWorkloadIdentityProviderDeleted(BaseModel):
    """A workload identity provider that was deleted."""

    id: str | None = None
    """Its unique ID."""
    name: str | None = None
    """Name of the workload identity provider."""
