"""Model `ModifyCertificateRequest`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ModifyCertificateRequest",
    "ModifyCertificateRequestDict",
]


class ModifyCertificateRequest(BaseModel):
    """What may be changed of a certificate."""

    name: str | None = None
    """New name of the certificate."""


class ModifyCertificateRequestDict(TypedDict, total=False):
    """`ModifyCertificateRequest` as a dict, for arguments."""

    name: str
