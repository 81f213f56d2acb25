"""Model `AuditLogActorApiKey`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.audit_log_actor_service_account import AuditLogActorServiceAccount
    from openapiopenai.models.audit_log_actor_user import AuditLogActorUser

__all__ = [
    "AuditLogActorApiKey",
]


class AuditLogActorApiKey(BaseModel):
    """The API key that something was done with."""

    id: str | None = None
    """Tracking id of the key."""
    type: Literal["user", "service_account"] | UnknownStr | None = None
    """Whose key it is: a user's or a service account's."""
    user: AuditLogActorUser | None = None
    """The user whose key it is."""
    service_account: AuditLogActorServiceAccount | None = None
    """The service account whose key it is."""
