"""Model `AuditLogLoginFailed`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogLoginFailed",
]


class AuditLogLoginFailed(BaseModel):
    """`AuditLogLoginFailed` of the API."""

    error_code: str | None = None
    error_message: str | None = None
