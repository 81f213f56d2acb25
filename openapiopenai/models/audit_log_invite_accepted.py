# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogInviteAccepted`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogInviteAccepted",
]


class AuditLogInviteAccepted(BaseModel):
    """An invitation that was accepted."""

    id: str | None = None
    """Its unique ID."""
