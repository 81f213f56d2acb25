# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogProjectArchived`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogProjectArchived",
]


class AuditLogProjectArchived(BaseModel):
    """A project that was archived."""

    id: str | None = None
    """Its unique ID."""
