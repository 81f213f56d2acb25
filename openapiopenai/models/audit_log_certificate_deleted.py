"""Model `AuditLogCertificateDeleted`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogCertificateDeleted",
]


class AuditLogCertificateDeleted(BaseModel):
    """`AuditLogCertificateDeleted` of the API."""

    id: str | None = None
    """Its id, by which other calls name it."""
    name: str | None = None
    certificate: str | None = None
