# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogCertificatesDeactivatedCertificatesItem`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogCertificatesDeactivatedCertificatesItem",
]


class AuditLogCertificatesDeactivatedCertificatesItem(BaseModel):
    """A certificate that was deactivated."""

    id: str | None = None
    """Its unique ID."""
    name: str | None = None
    """Name of the certificate."""
