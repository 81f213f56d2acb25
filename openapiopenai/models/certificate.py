"""Model `Certificate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.certificate_certificate_details import CertificateCertificateDetails

__all__ = [
    "Certificate",
]


class Certificate(BaseModel):
    """A certificate that was uploaded to the organization."""

    object: Literal["certificate", "organization.certificate", "organization.project.certificate"] | UnknownStr
    """Kind of object."""
    id: str
    """Its id, by which other calls name it."""
    name: str | None
    """Name of the certificate."""
    created_at: int
    """When it was uploaded, in seconds since 1970."""
    certificate_details: CertificateCertificateDetails
    """When it is valid, and the certificate itself where that was asked for."""
    active: bool | None = None
    """Whether it is in use in the place that was asked about; absent where one certificate is asked for by its id."""
    created_at_datetime = datetime_view("created_at")
