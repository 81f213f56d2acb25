# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogCertificateUpdated`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogCertificateUpdated",
]


class AuditLogCertificateUpdated(BaseModel):
    """A certificate that was updated."""

    id: str | None = None
    """Its unique ID."""
    name: str | None = None
    """Name of the certificate."""
