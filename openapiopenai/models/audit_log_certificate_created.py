# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogCertificateCreated`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogCertificateCreated",
]


class AuditLogCertificateCreated(BaseModel):
    """A certificate that was uploaded."""

    id: str | None = None
    """Its unique ID."""
    name: str | None = None
    """Name of the certificate."""
