# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `VaultCredentialAuthCreate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.create_vault_credential_auth_environment_variable import (
        CreateVaultCredentialAuthEnvironmentVariable,
        CreateVaultCredentialAuthEnvironmentVariableDict,
    )
    from openapiopenai.models.create_vault_credential_auth_mcp_oauth import (
        CreateVaultCredentialAuthMcpOauth,
        CreateVaultCredentialAuthMcpOauthDict,
    )
    from openapiopenai.models.create_vault_credential_auth_static_bearer import (
        CreateVaultCredentialAuthStaticBearer,
        CreateVaultCredentialAuthStaticBearerDict,
    )

__all__ = [
    "UnknownVaultCredentialAuthCreate",
    "VaultCredentialAuthCreate",
    "VaultCredentialAuthCreateDict",
]


if TYPE_CHECKING:

    class UnknownVaultCredentialAuthCreate(UnknownVariant):
        """Variant of `VaultCredentialAuthCreate` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    VaultCredentialAuthCreate: TypeAlias = (
        CreateVaultCredentialAuthMcpOauth
        | CreateVaultCredentialAuthStaticBearer
        | CreateVaultCredentialAuthEnvironmentVariable
        | UnknownVaultCredentialAuthCreate
    )
    """Type of a credential, with its secrets."""
    VaultCredentialAuthCreateDict: TypeAlias = (
        CreateVaultCredentialAuthMcpOauthDict
        | CreateVaultCredentialAuthStaticBearerDict
        | CreateVaultCredentialAuthEnvironmentVariableDict
    )
    """`VaultCredentialAuthCreate` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> VaultCredentialAuthCreate:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> VaultCredentialAuthCreate:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    VaultCredentialAuthCreateDict = AS_GIVEN

    class VaultCredentialAuthCreate(OpenUnion):
        tag = "type"
        mapping = {
            "mcp_oauth": "CreateVaultCredentialAuthMcpOauth",
            "static_bearer": "CreateVaultCredentialAuthStaticBearer",
            "environment_variable": "CreateVaultCredentialAuthEnvironmentVariable",
        }

    from_json = VaultCredentialAuthCreate.from_json
    from_dict = VaultCredentialAuthCreate.from_dict
    __getattr__ = VaultCredentialAuthCreate.module_attribute
