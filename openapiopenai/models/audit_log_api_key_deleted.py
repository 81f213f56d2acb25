# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogApiKeyDeleted`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogApiKeyDeleted",
]


class AuditLogApiKeyDeleted(BaseModel):
    """An API key that was deleted."""

    id: str | None = None
    """Tracking ID of the API key."""
