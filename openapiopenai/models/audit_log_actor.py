# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogActor`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.audit_log_actor_api_key import AuditLogActorApiKey
    from openapiopenai.models.audit_log_actor_session import AuditLogActorSession

__all__ = [
    "AuditLogActor",
]


class AuditLogActor(BaseModel):
    """The actor of an audit log event."""

    type: Literal["session", "api_key"] | UnknownStr | None = None
    """Type of the actor: a session or an API key."""
    session: AuditLogActorSession | None = None
    """The session in which the action was performed."""
    api_key: AuditLogActorApiKey | None = None
    """The API key with which the action was performed."""
