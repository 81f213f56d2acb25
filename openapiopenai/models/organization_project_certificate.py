"""Model `OrganizationProjectCertificate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.organization_project_certificate_certificate_details import (
        OrganizationProjectCertificateCertificateDetails,
    )

__all__ = [
    "OrganizationProjectCertificate",
]


class OrganizationProjectCertificate(BaseModel):
    """A certificate as it is set for a project."""

    object: Literal["organization.project.certificate"] = "organization.project.certificate"
    """Kind of object: always `organization.project.certificate`."""
    id: str
    """Its id, by which other calls name it."""
    name: str | None
    """Name of the certificate."""
    created_at: int
    """When it was uploaded, in seconds since 1970."""
    certificate_details: OrganizationProjectCertificateCertificateDetails
    """From when to when it is valid."""
    active: bool
    """Whether the project uses it at present."""
    created_at_datetime = datetime_view("created_at")
