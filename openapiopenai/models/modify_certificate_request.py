"""Model `ModifyCertificateRequest`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ModifyCertificateRequest",
    "ModifyCertificateRequestDict",
]


class ModifyCertificateRequest(BaseModel):
    """`ModifyCertificateRequest` of the API."""

    name: str | None = None


class ModifyCertificateRequestDict(TypedDict, total=False):
    """`ModifyCertificateRequest` as a dict, for arguments."""

    name: str
