# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogGroupCreated`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.audit_log_group_created_data import AuditLogGroupCreatedData

__all__ = [
    "AuditLogGroupCreated",
]


class AuditLogGroupCreated(BaseModel):
    """A group that was created."""

    id: str | None = None
    """Its unique ID."""
    data: AuditLogGroupCreatedData | None = None
    """The data it was created from."""
