# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogActorSession`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.audit_log_actor_user import AuditLogActorUser

__all__ = [
    "AuditLogActorSession",
]


class AuditLogActorSession(BaseModel):
    """The session in which an action was performed."""

    user: AuditLogActorUser | None = None
    """The user of the session."""
    ip_address: str | None = None
    """IP address that the action was performed from."""
