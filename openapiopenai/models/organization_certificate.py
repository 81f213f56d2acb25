# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `OrganizationCertificate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER
from openapiopenai._runtime.json.views import datetime_view

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
    """Its unique ID."""
    name: str | None = FROM_SERVER
    """Name of the certificate."""
    created_at: int
    """When the certificate was uploaded, as Unix time in seconds."""
    certificate_details: OrganizationCertificateCertificateDetails
    """Validity period of the certificate."""
    active: bool
    """Whether the certificate is active for the organization."""
    created_at_datetime = datetime_view("created_at")
