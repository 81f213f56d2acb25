# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogGroupCreatedData`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogGroupCreatedData",
]


class AuditLogGroupCreatedData(BaseModel):
    """Details of a group that was created."""

    group_name: str | None = None
    """Name of the group."""
