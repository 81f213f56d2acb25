# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogProjectDeleted`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogProjectDeleted",
]


class AuditLogProjectDeleted(BaseModel):
    """A project that was deleted."""

    id: str | None = None
    """Its unique ID."""
