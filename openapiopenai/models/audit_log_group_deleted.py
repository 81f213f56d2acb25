# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogGroupDeleted`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogGroupDeleted",
]


class AuditLogGroupDeleted(BaseModel):
    """A group that was deleted."""

    id: str | None = None
    """Its unique ID."""
