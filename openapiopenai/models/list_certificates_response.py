"""Model `ListCertificatesResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.organization_certificate import OrganizationCertificate

__all__ = [
    "ListCertificatesResponse",
]


class ListCertificatesResponse(Page["OrganizationCertificate"], BaseModel):
    """`ListCertificatesResponse` of the API."""

    data: list[OrganizationCertificate]
    first_id: str | None
    last_id: str | None
    has_more: bool
    object: Literal["list"] = "list"
