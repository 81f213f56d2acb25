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
    """What may be changed of a credential."""

    auth: VaultCredentialAuthRotate | None = None
    """What is secret in it; its kind stays."""
    metadata: dict[str, str] | None = None
    """Pairs of text to note things down with; all are replaced."""


class UpdateVaultCredentialRequestDict(TypedDict, total=False):
    """`UpdateVaultCredentialRequest` as a dict, for arguments."""

    auth: VaultCredentialAuthRotateDict | VaultCredentialAuthRotate
    metadata: Mapping[str, str]
