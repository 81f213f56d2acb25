# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogWorkloadIdentityProviderCreated`."""

from __future__ import annotations

from typing import Any

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogWorkloadIdentityProviderCreated",
]


class AuditLogWorkloadIdentityProviderCreated(BaseModel):
    """A workload identity provider that was created."""

    id: str | None = None
    """Its unique ID."""
    data: dict[str, Any] | None = None
    """The data it was created from."""
