# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UpdateVaultCredentialRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """A request to update a credential."""

    auth: VaultCredentialAuthRotate | None = None
    """New secrets of the credential; its type cannot change."""
    metadata: dict[str, str] | None = None
    """Up to 16 key–value pairs of your own, with keys of at most 64 characters and values of at most 512. They replace all existing ones: `{}` clears them, and if absent, they are unchanged."""


class UpdateVaultCredentialRequestDict(TypedDict, total=False):
    """`UpdateVaultCredentialRequest` as a dict, for arguments."""

    auth: VaultCredentialAuthRotateDict | VaultCredentialAuthRotate
    metadata: Mapping[str, str]
