# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ModifyCertificateRequest`."""

from __future__ import annotations

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ModifyCertificateRequest",
    "ModifyCertificateRequestDict",
]


class ModifyCertificateRequest(BaseModel):
    """Request to update a certificate."""

    name: str | None = None
    """New name of the certificate."""


class ModifyCertificateRequestDict(TypedDict, total=False):
    """`ModifyCertificateRequest` as a dict, for arguments."""

    name: str
