# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogWorkloadIdentityProviderUpdated`."""

from __future__ import annotations

from typing import Any

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogWorkloadIdentityProviderUpdated",
]


class AuditLogWorkloadIdentityProviderUpdated(BaseModel):
    """A workload identity provider that was updated."""

    id: str | None = None
    """Its unique ID."""
    changes_requested: dict[str, Any] | None = None
    """The requested changes."""
