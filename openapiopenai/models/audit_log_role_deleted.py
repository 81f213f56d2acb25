# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogRoleDeleted`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogRoleDeleted",
]


class AuditLogRoleDeleted(BaseModel):
    """A role that was deleted."""

    id: str | None = None
    """Its unique ID."""
