"""Model `AuditLogCertificateCreated`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogCertificateCreated",
]


class AuditLogCertificateCreated(BaseModel):
    """`AuditLogCertificateCreated` of the API."""

    id: str | None = None
    """Its id, by which other calls name it."""
    name: str | None = None
