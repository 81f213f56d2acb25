# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogGroupUpdatedChangesRequested`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogGroupUpdatedChangesRequested",
]


class AuditLogGroupUpdatedChangesRequested(BaseModel):
    """Requested changes to a group."""

    group_name: str | None = None
    """New name of the group."""
