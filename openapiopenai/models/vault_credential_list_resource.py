"""Model `VaultCredentialListResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.vault_credential import VaultCredential

__all__ = [
    "VaultCredentialListResource",
]


class VaultCredentialListResource(Page["VaultCredential"], BaseModel):
    """`VaultCredentialListResource` of the API."""

    object: Literal["list"] | None = None
    data: list[VaultCredential]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool | None = None
