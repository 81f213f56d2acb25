# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UploadCertificateRequest`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "UploadCertificateRequest",
    "UploadCertificateRequestDict",
]


class UploadCertificateRequest(BaseModel):
    """A certificate to upload."""

    name: str | None = None
    """Optional name of the certificate."""
    certificate: str
    """Content of the certificate, PEM-encoded."""


class UploadCertificateRequestDict(TypedDict, total=False):
    """`UploadCertificateRequest` as a dict, for arguments."""

    name: str
    certificate: Required[str]
