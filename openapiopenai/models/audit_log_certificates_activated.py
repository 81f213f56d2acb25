# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogCertificatesActivated`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.audit_log_certificates_activated_certificates_item import (
        AuditLogCertificatesActivatedCertificatesItem,
    )

__all__ = [
    "AuditLogCertificatesActivated",
]


class AuditLogCertificatesActivated(BaseModel):
    """Certificates that were activated."""

    certificates: list[AuditLogCertificatesActivatedCertificatesItem] | None = None
    """The certificates that were activated."""
