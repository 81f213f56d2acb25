"""Model `UploadCertificateRequest`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "UploadCertificateRequest",
    "UploadCertificateRequestDict",
]


class UploadCertificateRequest(BaseModel):
    """A certificate to be uploaded."""

    name: str | None = None
    """Name of the certificate; it may have none."""
    certificate: str
    """The certificate itself, as PEM."""


class UploadCertificateRequestDict(TypedDict, total=False):
    """`UploadCertificateRequest` as a dict, for arguments."""

    name: str
    certificate: Required[str]
