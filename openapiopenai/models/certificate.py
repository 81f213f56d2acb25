"""Model `Certificate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.certificate_certificate_details import CertificateCertificateDetails

__all__ = [
    "Certificate",
]


class Certificate(BaseModel):
    """`Certificate` of the API."""

    object: Literal["certificate", "organization.certificate", "organization.project.certificate"] | UnknownStr
    id: str
    name: str | None
    created_at: int
    certificate_details: CertificateCertificateDetails
    active: bool | None = None
    created_at_datetime = datetime_view("created_at")
