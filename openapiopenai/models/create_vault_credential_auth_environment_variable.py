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
    """A secret for HTTP requests from environments hosted by OpenAI. Code there sees a stand-in, to be sent as it is; a proxy puts the secret in its place on the way to allowed hosts, over HTTPS at ports 443 and 8443. So it cannot be used to sign something."""

    type: Literal["environment_variable"] = "environment_variable"
    """Which variant this is: always `environment_variable`."""
    networking: VaultCredentialNetworking
    """On the way to which hosts the secret is put in; the environment must be allowed to reach them too."""
    secret_name: str
    """Name of the environment variable with the stand-in, such as `SERVICE_API_KEY`; not one that begins with `CODEX_`."""
    secret_value: str
    """The secret, in one line. No answer ever shows it."""


class CreateVaultCredentialAuthEnvironmentVariableDict(TypedDict, total=False):
    """`CreateVaultCredentialAuthEnvironmentVariable` as a dict, for arguments."""

    type: Required[Literal["environment_variable"]]
    networking: Required[VaultCredentialNetworkingDict | VaultCredentialNetworking]
    secret_name: Required[str]
    secret_value: Required[str]
