# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogInviteSent`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.audit_log_invite_sent_data import AuditLogInviteSentData

__all__ = [
    "AuditLogInviteSent",
]


class AuditLogInviteSent(BaseModel):
    """An invitation that was sent."""

    id: str | None = None
    """Its unique ID."""
    data: AuditLogInviteSentData | None = None
    """The data it was created from."""
