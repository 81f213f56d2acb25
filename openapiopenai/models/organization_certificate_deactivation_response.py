# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `OrganizationCertificateDeactivationResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.calls import pages as _pages
from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.organization_certificate import OrganizationCertificate

__all__ = [
    "OrganizationCertificateDeactivationResponse",
]


class OrganizationCertificateDeactivationResponse(_pages.Page["OrganizationCertificate"], BaseModel):
    """Certificates that were deactivated for the organization."""

    object: Literal["organization.certificate.deactivation"] = "organization.certificate.deactivation"
    """Kind of object: always `organization.certificate.deactivation`."""
    data: list[OrganizationCertificate]
    """The certificates that were deactivated."""
