# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `VaultMcpOauthTokenEndpointAuthCreate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.agent_automation_environment_resource_none import (
        AgentAutomationEnvironmentResourceNone,
        AgentAutomationEnvironmentResourceNoneDict,
    )
    from openapiopenai.models.vault_create_mcp_oauth_token_endpoint_auth_client_secret_basic import (
        VaultCreateMcpOauthTokenEndpointAuthClientSecretBasic,
        VaultCreateMcpOauthTokenEndpointAuthClientSecretBasicDict,
    )
    from openapiopenai.models.vault_create_mcp_oauth_token_endpoint_auth_client_secret_post import (
        VaultCreateMcpOauthTokenEndpointAuthClientSecretPost,
        VaultCreateMcpOauthTokenEndpointAuthClientSecretPostDict,
    )

__all__ = [
    "UnknownVaultMcpOauthTokenEndpointAuthCreate",
    "VaultMcpOauthTokenEndpointAuthCreate",
    "VaultMcpOauthTokenEndpointAuthCreateDict",
]


if TYPE_CHECKING:

    class UnknownVaultMcpOauthTokenEndpointAuthCreate(UnknownVariant):
        """Variant of `VaultMcpOauthTokenEndpointAuthCreate` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    VaultMcpOauthTokenEndpointAuthCreate: TypeAlias = (
        AgentAutomationEnvironmentResourceNone
        | VaultCreateMcpOauthTokenEndpointAuthClientSecretBasic
        | VaultCreateMcpOauthTokenEndpointAuthClientSecretPost
        | UnknownVaultMcpOauthTokenEndpointAuthCreate
    )
    """How an OAuth client authenticates at the token endpoint."""
    VaultMcpOauthTokenEndpointAuthCreateDict: TypeAlias = (
        AgentAutomationEnvironmentResourceNoneDict
        | VaultCreateMcpOauthTokenEndpointAuthClientSecretBasicDict
        | VaultCreateMcpOauthTokenEndpointAuthClientSecretPostDict
    )
    """`VaultMcpOauthTokenEndpointAuthCreate` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> VaultMcpOauthTokenEndpointAuthCreate:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> VaultMcpOauthTokenEndpointAuthCreate:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    VaultMcpOauthTokenEndpointAuthCreateDict = AS_GIVEN

    class VaultMcpOauthTokenEndpointAuthCreate(OpenUnion):
        tag = "type"
        mapping = {
            "none": "AgentAutomationEnvironmentResourceNone",
            "client_secret_basic": "VaultCreateMcpOauthTokenEndpointAuthClientSecretBasic",
            "client_secret_post": "VaultCreateMcpOauthTokenEndpointAuthClientSecretPost",
        }

    from_json = VaultMcpOauthTokenEndpointAuthCreate.from_json
    from_dict = VaultMcpOauthTokenEndpointAuthCreate.from_dict
    __getattr__ = VaultMcpOauthTokenEndpointAuthCreate.module_attribute
