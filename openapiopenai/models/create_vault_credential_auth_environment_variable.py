# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateVaultCredentialAuthEnvironmentVariable`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """A secret for HTTP requests from environments hosted by OpenAI. Code there sees only a stand-in value, in an environment variable, which it must send unmodified; a proxy replaces it with the secret in requests to allowed hosts, over HTTPS on ports 443 and 8443. So the secret cannot be used for local computation, such as signing."""

    type: Literal["environment_variable"] = "environment_variable"
    """Type: always `environment_variable`."""
    networking: VaultCredentialNetworking
    """Hosts that the secret may be sent to; the environment's network policy must allow them too."""
    secret_name: str
    """Name of the environment variable that holds the stand-in value, such as `SERVICE_API_KEY`: ASCII letters, digits and underscores, not starting with a digit. Names that start with `CODEX_` are reserved, as are those of managed variables for proxies and certificates."""
    secret_value: str
    """The secret: not empty, and without line breaks and NUL bytes. It is never returned by the API, nor given to code in the environment."""


class CreateVaultCredentialAuthEnvironmentVariableDict(TypedDict, total=False):
    """`CreateVaultCredentialAuthEnvironmentVariable` as a dict, for arguments."""

    type: Required[Literal["environment_variable"]]
    networking: Required[VaultCredentialNetworkingDict | VaultCredentialNetworking]
    secret_name: Required[str]
    secret_value: Required[str]
