# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `VaultMcpOauthTokenEndpointAuthRotate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.vault_create_mcp_oauth_token_endpoint_auth_client_secret_basic import (
        VaultCreateMcpOauthTokenEndpointAuthClientSecretBasic,
        VaultCreateMcpOauthTokenEndpointAuthClientSecretBasicDict,
    )
    from openapiopenai.models.vault_create_mcp_oauth_token_endpoint_auth_client_secret_post import (
        VaultCreateMcpOauthTokenEndpointAuthClientSecretPost,
        VaultCreateMcpOauthTokenEndpointAuthClientSecretPostDict,
    )

__all__ = [
    "UnknownVaultMcpOauthTokenEndpointAuthRotate",
    "VaultMcpOauthTokenEndpointAuthRotate",
    "VaultMcpOauthTokenEndpointAuthRotateDict",
]


if TYPE_CHECKING:

    class UnknownVaultMcpOauthTokenEndpointAuthRotate(UnknownVariant):
        """Variant of `VaultMcpOauthTokenEndpointAuthRotate` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    VaultMcpOauthTokenEndpointAuthRotate: TypeAlias = (
        VaultCreateMcpOauthTokenEndpointAuthClientSecretBasic
        | VaultCreateMcpOauthTokenEndpointAuthClientSecretPost
        | UnknownVaultMcpOauthTokenEndpointAuthRotate
    )
    """New client secret; the authentication method cannot change."""
    VaultMcpOauthTokenEndpointAuthRotateDict: TypeAlias = (
        VaultCreateMcpOauthTokenEndpointAuthClientSecretBasicDict
        | VaultCreateMcpOauthTokenEndpointAuthClientSecretPostDict
    )
    """`VaultMcpOauthTokenEndpointAuthRotate` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> VaultMcpOauthTokenEndpointAuthRotate:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> VaultMcpOauthTokenEndpointAuthRotate:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    VaultMcpOauthTokenEndpointAuthRotateDict = AS_GIVEN

    class VaultMcpOauthTokenEndpointAuthRotate(OpenUnion):
        tag = "type"
        mapping = {
            "client_secret_basic": "VaultCreateMcpOauthTokenEndpointAuthClientSecretBasic",
            "client_secret_post": "VaultCreateMcpOauthTokenEndpointAuthClientSecretPost",
        }

    from_json = VaultMcpOauthTokenEndpointAuthRotate.from_json
    from_dict = VaultMcpOauthTokenEndpointAuthRotate.from_dict
    __getattr__ = VaultMcpOauthTokenEndpointAuthRotate.module_attribute
