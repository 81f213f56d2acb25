# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `DeleteCertificateResponse`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "DeleteCertificateResponse",
]


class DeleteCertificateResponse(BaseModel):
    """Confirmation that a certificate was deleted.

    Known as `CertificateDeleteResponse`."""

    object: Literal["certificate.deleted"] = "certificate.deleted"
    """Kind of object: always `certificate.deleted`."""
    id: str
    """Its unique ID."""
