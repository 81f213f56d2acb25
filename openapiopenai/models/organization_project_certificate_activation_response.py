# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `OrganizationProjectCertificateActivationResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.calls import pages as _pages
from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.organization_project_certificate import OrganizationProjectCertificate

__all__ = [
    "OrganizationProjectCertificateActivationResponse",
]


class OrganizationProjectCertificateActivationResponse(_pages.Page["OrganizationProjectCertificate"], BaseModel):
    """The certificates that were activated for a project."""

    object: Literal["organization.project.certificate.activation"] = "organization.project.certificate.activation"
    """Kind of object: always `organization.project.certificate.activation`."""
    data: list[OrganizationProjectCertificate]
    """The certificates that were activated."""
