# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogCertificatesDeactivated`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.audit_log_certificates_deactivated_certificates_item import (
        AuditLogCertificatesDeactivatedCertificatesItem,
    )

__all__ = [
    "AuditLogCertificatesDeactivated",
]


class AuditLogCertificatesDeactivated(BaseModel):
    """Certificates that were deactivated."""

    certificates: list[AuditLogCertificatesDeactivatedCertificatesItem] | None = None
    """The certificates that were deactivated."""
