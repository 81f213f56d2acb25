# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogWorkloadIdentityProviderMappingUpdated`."""

from __future__ import annotations

from typing import Any

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogWorkloadIdentityProviderMappingUpdated",
]


class AuditLogWorkloadIdentityProviderMappingUpdated(BaseModel):
    """A workload identity provider mapping that was updated."""

    id: str | None = None
    """Its unique ID."""
    identity_provider_id: str | None = None
    """ID of the workload identity provider."""
    changes_requested: dict[str, Any] | None = None
    """The requested changes."""
