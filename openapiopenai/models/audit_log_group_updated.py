# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogGroupUpdated`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.audit_log_group_updated_changes_requested import AuditLogGroupUpdatedChangesRequested

__all__ = [
    "AuditLogGroupUpdated",
]


class AuditLogGroupUpdated(BaseModel):
    """A group that was updated."""

    id: str | None = None
    """Its unique ID."""
    changes_requested: AuditLogGroupUpdatedChangesRequested | None = None
    """The requested changes."""
