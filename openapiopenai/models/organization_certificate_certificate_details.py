# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `OrganizationCertificateCertificateDetails`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

__all__ = [
    "OrganizationCertificateCertificateDetails",
]


class OrganizationCertificateCertificateDetails(BaseModel):
    """Validity period of a certificate."""

    valid_at: int | None = None
    """When the certificate becomes valid, as Unix time in seconds."""
    expires_at: int | None = None
    """When it expires, as Unix time in seconds."""
    valid_at_datetime = datetime_view("valid_at")
    expires_at_datetime = datetime_view("expires_at")
