"""Model `UpdateVaultCredentialRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapiopenai.models.vault_credential_auth_rotate import (
        VaultCredentialAuthRotate,
        VaultCredentialAuthRotateDict,
    )

__all__ = [
    "UpdateVaultCredentialRequest",
    "UpdateVaultCredentialRequestDict",
]


class UpdateVaultCredentialRequest(BaseModel):
    """`UpdateVaultCredentialRequest` of the API."""

    auth: VaultCredentialAuthRotate | None = None
    metadata: dict[str, str] | None = None


class UpdateVaultCredentialRequestDict(TypedDict, total=False):
    """`UpdateVaultCredentialRequest` as a dict, for arguments."""

    auth: VaultCredentialAuthRotateDict | VaultCredentialAuthRotate
    metadata: Mapping[str, str]
