# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `Certificate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER, UnknownStr
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.certificate_certificate_details import CertificateCertificateDetails

__all__ = [
    "Certificate",
]


class Certificate(BaseModel):
    """A certificate uploaded to the organization."""

    object: Literal["certificate", "organization.certificate", "organization.project.certificate"] | UnknownStr
    """Kind of object."""
    id: str
    """Its unique ID."""
    name: str | None = FROM_SERVER
    """Name of the certificate."""
    created_at: int
    """When the certificate was uploaded, as Unix time in seconds."""
    certificate_details: CertificateCertificateDetails
    """Validity period of the certificate, and its content if that was requested."""
    active: bool | None = None
    """Whether the certificate is active in the scope of the request; absent if a single certificate is retrieved."""
    created_at_datetime = datetime_view("created_at")
