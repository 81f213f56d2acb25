"""Model `CertificateCertificateDetails`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "CertificateCertificateDetails",
]


class CertificateCertificateDetails(BaseModel):
    """When a certificate is valid, and what is in it."""

    valid_at: int | None = None
    """From when it is valid, in seconds since 1970."""
    expires_at: int | None = None
    """When it expires, in seconds since 1970."""
    content: str | None = None
    """The certificate itself, as PEM."""
    valid_at_datetime = datetime_view("valid_at")
    expires_at_datetime = datetime_view("expires_at")
