"""Model `AuditLogProjectCreatedData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogProjectCreatedData",
]


class AuditLogProjectCreatedData(BaseModel):
    """`AuditLogProjectCreatedData` of the API."""

    name: str | None = None
    title: str | None = None
