# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `VaultCredentialAuth`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.vault_credential_auth_resource_environment_variable import (
        VaultCredentialAuthResourceEnvironmentVariable,
    )
    from openapiopenai.models.vault_credential_auth_resource_mcp_oauth import VaultCredentialAuthResourceMcpOauth
    from openapiopenai.models.vault_credential_auth_resource_static_bearer import (
        VaultCredentialAuthResourceStaticBearer,
    )

__all__ = [
    "UnknownVaultCredentialAuth",
    "VaultCredentialAuth",
]


if TYPE_CHECKING:

    class UnknownVaultCredentialAuth(UnknownVariant):
        """Variant of `VaultCredentialAuth` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    VaultCredentialAuth: TypeAlias = (
        VaultCredentialAuthResourceMcpOauth
        | VaultCredentialAuthResourceStaticBearer
        | VaultCredentialAuthResourceEnvironmentVariable
        | UnknownVaultCredentialAuth
    )
    """Type of a credential and where it is used."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> VaultCredentialAuth:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> VaultCredentialAuth:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class VaultCredentialAuth(OpenUnion):
        tag = "type"
        mapping = {
            "mcp_oauth": "VaultCredentialAuthResourceMcpOauth",
            "static_bearer": "VaultCredentialAuthResourceStaticBearer",
            "environment_variable": "VaultCredentialAuthResourceEnvironmentVariable",
        }

    from_json = VaultCredentialAuth.from_json
    from_dict = VaultCredentialAuth.from_dict
    __getattr__ = VaultCredentialAuth.module_attribute
