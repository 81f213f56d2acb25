# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogRateLimitDeleted`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogRateLimitDeleted",
]


class AuditLogRateLimitDeleted(BaseModel):
    """A rate limit that was deleted."""

    id: str | None = None
    """Its unique ID."""
