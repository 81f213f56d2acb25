"""Model `ToggleCertificatesRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "ToggleCertificatesRequest",
    "ToggleCertificatesRequestDict",
]


class ToggleCertificatesRequest(BaseModel):
    """Which certificates to put into use, or to take out of it."""

    certificate_ids: list[str]
    """Ids of the certificates, at most 10."""


class ToggleCertificatesRequestDict(TypedDict, total=False):
    """`ToggleCertificatesRequest` as a dict, for arguments."""

    certificate_ids: Required[Sequence[str]]
