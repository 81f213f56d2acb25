# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `VaultCredentialAuthRotate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.rotate_vault_credential_auth_environment_variable import (
        RotateVaultCredentialAuthEnvironmentVariable,
        RotateVaultCredentialAuthEnvironmentVariableDict,
    )
    from openapiopenai.models.rotate_vault_credential_auth_mcp_oauth import (
        RotateVaultCredentialAuthMcpOauth,
        RotateVaultCredentialAuthMcpOauthDict,
    )
    from openapiopenai.models.rotate_vault_credential_auth_static_bearer import (
        RotateVaultCredentialAuthStaticBearer,
        RotateVaultCredentialAuthStaticBearerDict,
    )

__all__ = [
    "UnknownVaultCredentialAuthRotate",
    "VaultCredentialAuthRotate",
    "VaultCredentialAuthRotateDict",
]


if TYPE_CHECKING:

    class UnknownVaultCredentialAuthRotate(UnknownVariant):
        """Variant of `VaultCredentialAuthRotate` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    VaultCredentialAuthRotate: TypeAlias = (
        RotateVaultCredentialAuthMcpOauth
        | RotateVaultCredentialAuthStaticBearer
        | RotateVaultCredentialAuthEnvironmentVariable
        | UnknownVaultCredentialAuthRotate
    )
    """New secrets of a credential; its type cannot change."""
    VaultCredentialAuthRotateDict: TypeAlias = (
        RotateVaultCredentialAuthMcpOauthDict
        | RotateVaultCredentialAuthStaticBearerDict
        | RotateVaultCredentialAuthEnvironmentVariableDict
    )
    """`VaultCredentialAuthRotate` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> VaultCredentialAuthRotate:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> VaultCredentialAuthRotate:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    VaultCredentialAuthRotateDict = AS_GIVEN

    class VaultCredentialAuthRotate(OpenUnion):
        tag = "type"
        mapping = {
            "mcp_oauth": "RotateVaultCredentialAuthMcpOauth",
            "static_bearer": "RotateVaultCredentialAuthStaticBearer",
            "environment_variable": "RotateVaultCredentialAuthEnvironmentVariable",
        }

    from_json = VaultCredentialAuthRotate.from_json
    from_dict = VaultCredentialAuthRotate.from_dict
    __getattr__ = VaultCredentialAuthRotate.module_attribute
