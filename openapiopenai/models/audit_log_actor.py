"""Model `AuditLogActor`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.audit_log_actor_api_key import AuditLogActorApiKey
    from openapiopenai.models.audit_log_actor_session import AuditLogActorSession

__all__ = [
    "AuditLogActor",
]


class AuditLogActor(BaseModel):
    """Who did something."""

    type: Literal["session", "api_key"] | UnknownStr | None = None
    """Whether it was done in a session or with an API key."""
    session: AuditLogActorSession | None = None
    """The session that it was done in."""
    api_key: AuditLogActorApiKey | None = None
    """The API key that it was done with."""
