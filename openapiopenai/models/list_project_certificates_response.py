"""Model `ListProjectCertificatesResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.organization_project_certificate import OrganizationProjectCertificate

__all__ = [
    "ListProjectCertificatesResponse",
]


class ListProjectCertificatesResponse(Page["OrganizationProjectCertificate"], BaseModel):
    """`ListProjectCertificatesResponse` of the API."""

    data: list[OrganizationProjectCertificate]
    first_id: str | None
    last_id: str | None
    has_more: bool
    object: Literal["list"] = "list"
