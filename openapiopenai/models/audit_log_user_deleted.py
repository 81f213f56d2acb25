# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogUserDeleted`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogUserDeleted",
]


class AuditLogUserDeleted(BaseModel):
    """A user who was deleted."""

    id: str | None = None
    """Its unique ID."""
