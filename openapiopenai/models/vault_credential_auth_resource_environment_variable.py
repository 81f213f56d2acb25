# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `VaultCredentialAuthResourceEnvironmentVariable`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.vault_credential_networking import VaultCredentialNetworking

__all__ = [
    "VaultCredentialAuthResourceEnvironmentVariable",
]


class VaultCredentialAuthResourceEnvironmentVariable(BaseModel):
    """A secret for HTTP requests from environments hosted by OpenAI, never returned here. Code there sees only a stand-in value; a proxy replaces it with the secret in requests to allowed hosts, over HTTPS on ports 443 and 8443. So the secret cannot be used for local computation."""

    type: Literal["environment_variable"] = "environment_variable"
    """Type: always `environment_variable`."""
    networking: VaultCredentialNetworking
    """Hosts that the secret may be sent to, as far as the environment's network policy allows them too."""
    secret_name: str
    """Name of the environment variable that holds the stand-in value."""
