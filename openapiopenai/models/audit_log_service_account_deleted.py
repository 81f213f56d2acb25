# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogServiceAccountDeleted`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogServiceAccountDeleted",
]


class AuditLogServiceAccountDeleted(BaseModel):
    """A service account that was deleted."""

    id: str | None = None
    """Its unique ID."""
