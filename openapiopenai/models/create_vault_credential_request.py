# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateVaultCredentialRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Name of the credential; white space around it is removed, and 1 to 256 bytes of UTF-8 must remain."""
    auth: VaultCredentialAuthCreate
    """Authentication method of the credential, with its secrets, which are write-only."""
    metadata: dict[str, str] | None = None
    """Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512. None by default."""


class CreateVaultCredentialRequestDict(TypedDict, total=False):
    """`CreateVaultCredentialRequest` as a dict, for arguments."""

    name: Required[str]
    auth: Required[VaultCredentialAuthCreateDict | VaultCredentialAuthCreate]
    metadata: Mapping[str, str]
