# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `OrganizationCertificateActivationResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.calls import pages as _pages
from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.organization_certificate import OrganizationCertificate

__all__ = [
    "OrganizationCertificateActivationResponse",
]


class OrganizationCertificateActivationResponse(_pages.Page["OrganizationCertificate"], BaseModel):
    """Certificates that were activated for the organization."""

    object: Literal["organization.certificate.activation"] = "organization.certificate.activation"
    """Kind of object: always `organization.certificate.activation`."""
    data: list[OrganizationCertificate]
    """The certificates that were activated."""
