# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogInviteDeleted`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogInviteDeleted",
]


class AuditLogInviteDeleted(BaseModel):
    """An invitation that was deleted."""

    id: str | None = None
    """Its unique ID."""
