# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogScimEnabled`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogScimEnabled",
]


class AuditLogScimEnabled(BaseModel):
    """A SCIM connection that was enabled."""

    id: str | None = None
    """Its unique ID."""
