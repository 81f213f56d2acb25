"""Model `AuditLogLogoutFailed`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogLogoutFailed",
]


class AuditLogLogoutFailed(BaseModel):
    """`AuditLogLogoutFailed` of the API."""

    error_code: str | None = None
    error_message: str | None = None
