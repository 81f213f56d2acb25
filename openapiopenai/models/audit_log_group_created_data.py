"""Model `AuditLogGroupCreatedData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogGroupCreatedData",
]


class AuditLogGroupCreatedData(BaseModel):
    """`AuditLogGroupCreatedData` of the API."""

    group_name: str | None = None
