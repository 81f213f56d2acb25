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
    """A secret for HTTP requests from environments hosted by OpenAI. Code there sees only a stand-in, which it must send unmodified; a proxy replaces it with the secret in requests to allowed hosts, over HTTPS on ports 443 and 8443. So it cannot be used for signing."""

    type: Literal["environment_variable"] = "environment_variable"
    """Which variant this is: always `environment_variable`."""
    networking: VaultCredentialNetworking
    """Hosts whose requests get the secret; the environment's network policy must allow them too."""
    secret_name: str
    """Name of the environment variable that holds the stand-in, such as `SERVICE_API_KEY`; it must not start with `CODEX_`."""
    secret_value: str
    """The secret, on a single line. Never returned by the API."""


class CreateVaultCredentialAuthEnvironmentVariableDict(TypedDict, total=False):
    """`CreateVaultCredentialAuthEnvironmentVariable` as a dict, for arguments."""

    type: Required[Literal["environment_variable"]]
    networking: Required[VaultCredentialNetworkingDict | VaultCredentialNetworking]
    secret_name: Required[str]
    secret_value: Required[str]
