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
    """A secret for HTTP requests from environments hosted by OpenAI. Code there sees a stand-in; a proxy puts the secret in its place on the way to allowed hosts, over HTTPS at ports 443 and 8443."""

    type: Literal["environment_variable"] = "environment_variable"
    """Which variant this is: always `environment_variable`."""
    networking: VaultCredentialNetworking
    """On the way to which hosts the secret is put in."""
    secret_name: str
    """Name of the environment variable with the stand-in."""
