# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `OrganizationProjectCertificateDeactivationResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.calls import pages as _pages
from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.organization_project_certificate import OrganizationProjectCertificate

__all__ = [
    "OrganizationProjectCertificateDeactivationResponse",
]


class OrganizationProjectCertificateDeactivationResponse(_pages.Page["OrganizationProjectCertificate"], BaseModel):
    """The certificates that were deactivated for a project."""

    object: Literal["organization.project.certificate.deactivation"] = "organization.project.certificate.deactivation"
    """Kind of object: always `organization.project.certificate.deactivation`."""
    data: list[OrganizationProjectCertificate]
    """The certificates that were deactivated."""
