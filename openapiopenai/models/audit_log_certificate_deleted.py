# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogCertificateDeleted`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogCertificateDeleted",
]


class AuditLogCertificateDeleted(BaseModel):
    """A certificate that was deleted."""

    id: str | None = None
    """Its unique ID."""
    name: str | None = None
    """Name of the certificate."""
    certificate: str | None = None
    """Content of the certificate, PEM-encoded."""
