# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogScimDisabled`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogScimDisabled",
]


class AuditLogScimDisabled(BaseModel):
    """A SCIM connection that was disabled."""

    id: str | None = None
    """Its unique ID."""
