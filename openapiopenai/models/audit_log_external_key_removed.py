# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogExternalKeyRemoved`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogExternalKeyRemoved",
]


class AuditLogExternalKeyRemoved(BaseModel):
    """An external key configuration that was removed."""

    id: str | None = None
    """Its unique ID."""
