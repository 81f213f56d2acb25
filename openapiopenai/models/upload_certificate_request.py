"""Model `UploadCertificateRequest`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "UploadCertificateRequest",
    "UploadCertificateRequestDict",
]


class UploadCertificateRequest(BaseModel):
    """`UploadCertificateRequest` of the API."""

    name: str | None = None
    certificate: str


class UploadCertificateRequestDict(TypedDict, total=False):
    """`UploadCertificateRequest` as a dict, for arguments."""

    name: str
    certificate: Required[str]
