# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogActorApiKey`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.audit_log_actor_service_account import AuditLogActorServiceAccount
    from openapiopenai.models.audit_log_actor_user import AuditLogActorUser

__all__ = [
    "AuditLogActorApiKey",
]


class AuditLogActorApiKey(BaseModel):
    """The API key with which an action was performed."""

    id: str | None = None
    """Tracking ID of the API key."""
    type: Literal["user", "service_account"] | UnknownStr | None = None
    """Type of the API key: a user's or a service account's."""
    user: AuditLogActorUser | None = None
    """The user that the key belongs to."""
    service_account: AuditLogActorServiceAccount | None = None
    """The service account that the key belongs to."""
