"""Model `AuditLogCertificateCreated`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogCertificateCreated",
]


class AuditLogCertificateCreated(BaseModel):
    """`AuditLogCertificateCreated` of the API."""

    id: str | None = None
    name: str | None = None
