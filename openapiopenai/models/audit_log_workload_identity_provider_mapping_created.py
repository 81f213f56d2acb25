# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogWorkloadIdentityProviderMappingCreated`."""

from __future__ import annotations

from typing import Any

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogWorkloadIdentityProviderMappingCreated",
]


class AuditLogWorkloadIdentityProviderMappingCreated(BaseModel):
    """A workload identity provider mapping that was created."""

    id: str | None = None
    """Its unique ID."""
    identity_provider_id: str | None = None
    """ID of the workload identity provider."""
    data: dict[str, Any] | None = None
    """The data it was created from."""
