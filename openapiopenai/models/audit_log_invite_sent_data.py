# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogInviteSentData`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogInviteSentData",
]


class AuditLogInviteSentData(BaseModel):
    """Settings with which an invitation was created."""

    email: str | None = None
    """Email address that was invited."""
    role: str | None = None
    """Role that the person is invited to: `owner` or `member`."""
