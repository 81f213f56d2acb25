"""Model `CreateVaultCredentialRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapiopenai.models.vault_credential_auth_create import (
        VaultCredentialAuthCreate,
        VaultCredentialAuthCreateDict,
    )

__all__ = [
    "CreateVaultCredentialRequest",
    "CreateVaultCredentialRequestDict",
]


class CreateVaultCredentialRequest(BaseModel):
    """Request body for creating a credential in a vault."""

    name: str
    """Name of the credential, at most 256 bytes."""
    auth: VaultCredentialAuthCreate
    """Authentication of the credential: its type and secrets."""
    metadata: dict[str, str] | None = None
    """Key–value pairs of your own."""


class CreateVaultCredentialRequestDict(TypedDict, total=False):
    """`CreateVaultCredentialRequest` as a dict, for arguments."""

    name: Required[str]
    auth: Required[VaultCredentialAuthCreateDict | VaultCredentialAuthCreate]
    metadata: Mapping[str, str]
