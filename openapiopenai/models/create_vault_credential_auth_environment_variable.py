"""Model `CreateVaultCredentialAuthEnvironmentVariable`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.vault_credential_networking import (
        VaultCredentialNetworking,
        VaultCredentialNetworkingDict,
    )

__all__ = [
    "CreateVaultCredentialAuthEnvironmentVariable",
    "CreateVaultCredentialAuthEnvironmentVariableDict",
]


class CreateVaultCredentialAuthEnvironmentVariable(BaseModel):
    """`CreateVaultCredentialAuthEnvironmentVariable` of the API."""

    networking: VaultCredentialNetworking
    secret_name: str
    secret_value: str
    type: Literal["environment_variable"] = "environment_variable"
    """Which variant this is: always `environment_variable`."""


class CreateVaultCredentialAuthEnvironmentVariableDict(TypedDict, total=False):
    """`CreateVaultCredentialAuthEnvironmentVariable` as a dict, for arguments."""

    networking: Required[VaultCredentialNetworkingDict | VaultCredentialNetworking]
    secret_name: Required[str]
    secret_value: Required[str]
    type: Required[Literal["environment_variable"]]
