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
    """`OrganizationCertificate` of the API."""

    object: Literal["organization.certificate"] = "organization.certificate"
    id: str
    name: str | None
    created_at: int
    certificate_details: OrganizationCertificateCertificateDetails
    active: bool
    created_at_datetime = datetime_view("created_at")
