# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ToggleCertificatesRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "ToggleCertificatesRequest",
    "ToggleCertificatesRequestDict",
]


class ToggleCertificatesRequest(BaseModel):
    """Certificates to activate or deactivate."""

    certificate_ids: list[str]
    """IDs of the certificates, 1 to 10."""


class ToggleCertificatesRequestDict(TypedDict, total=False):
    """`ToggleCertificatesRequest` as a dict, for arguments."""

    certificate_ids: Required[Sequence[str]]
