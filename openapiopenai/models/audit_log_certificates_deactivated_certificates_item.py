"""Model `AuditLogCertificatesDeactivatedCertificatesItem`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogCertificatesDeactivatedCertificatesItem",
]


class AuditLogCertificatesDeactivatedCertificatesItem(BaseModel):
    """A certificate that was taken out of use."""

    id: str | None = None
    """Its id, by which other calls name it."""
    name: str | None = None
    """Name of the certificate."""
