"""Model `AuditLogCertificateUpdated`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogCertificateUpdated",
]


class AuditLogCertificateUpdated(BaseModel):
    """A certificate that was changed."""

    id: str | None = None
    """Its id, by which other calls name it."""
    name: str | None = None
    """Name of the certificate."""
