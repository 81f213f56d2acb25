"""Model `AuditLogServiceAccountCreatedData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogServiceAccountCreatedData",
]


class AuditLogServiceAccountCreatedData(BaseModel):
    """`AuditLogServiceAccountCreatedData` of the API."""

    role: str | None = None
