"""Model `VaultCredentialAuthResourceEnvironmentVariable`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.vault_credential_networking import VaultCredentialNetworking

__all__ = [
    "VaultCredentialAuthResourceEnvironmentVariable",
]


class VaultCredentialAuthResourceEnvironmentVariable(BaseModel):
    """`VaultCredentialAuthResourceEnvironmentVariable` of the API."""

    networking: VaultCredentialNetworking
    secret_name: str
    type: Literal["environment_variable"] = "environment_variable"
    """Which variant this is: always `environment_variable`."""
