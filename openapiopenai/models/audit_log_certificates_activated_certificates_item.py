"""Model `AuditLogCertificatesActivatedCertificatesItem`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogCertificatesActivatedCertificatesItem",
]


class AuditLogCertificatesActivatedCertificatesItem(BaseModel):
    """A certificate that was put into use."""

    id: str | None = None
    """Its id, by which other calls name it."""
    name: str | None = None
    """Name of the certificate."""
