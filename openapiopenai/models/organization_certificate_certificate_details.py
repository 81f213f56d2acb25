"""Model `OrganizationCertificateCertificateDetails`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "OrganizationCertificateCertificateDetails",
]


class OrganizationCertificateCertificateDetails(BaseModel):
    """When a certificate is valid."""

    valid_at: int | None = None
    """From when it is valid, in seconds since 1970."""
    expires_at: int | None = None
    """When it expires, in seconds since 1970."""
    valid_at_datetime = datetime_view("valid_at")
    expires_at_datetime = datetime_view("expires_at")
