# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogActorUser`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogActorUser",
]


class AuditLogActorUser(BaseModel):
    """The user who performed an action."""

    id: str | None = None
    """Its unique ID."""
    email: str | None = None
    """Email address."""
