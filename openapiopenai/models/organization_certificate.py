"""Model `OrganizationCertificate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.organization_certificate_certificate_details import (
        OrganizationCertificateCertificateDetails,
    )

__all__ = [
    "OrganizationCertificate",
]


class OrganizationCertificate(BaseModel):
    """A certificate of the organization."""

    object: Literal["organization.certificate"] = "organization.certificate"
    """Kind of object: always `organization.certificate`."""
    id: str
    """Its id, by which other calls name it."""
    name: str | None
    """Name of the certificate."""
    created_at: int
    """When it was uploaded, in seconds since 1970."""
    certificate_details: OrganizationCertificateCertificateDetails
    """When it is valid."""
    active: bool
    """Whether it is in use for the organization."""
    created_at_datetime = datetime_view("created_at")
