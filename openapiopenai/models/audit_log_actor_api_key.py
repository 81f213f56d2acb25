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
    """`AuditLogActorApiKey` of the API."""

    id: str | None = None
    """Its id, by which other calls name it."""
    type: Literal["user", "service_account"] | UnknownStr | None = None
    user: AuditLogActorUser | None = None
    service_account: AuditLogActorServiceAccount | None = None
