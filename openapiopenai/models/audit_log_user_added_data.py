"""Model `AuditLogUserAddedData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogUserAddedData",
]


class AuditLogUserAddedData(BaseModel):
    """`AuditLogUserAddedData` of the API."""

    role: str | None = None
