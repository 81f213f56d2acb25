# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `VaultMcpOauthTokenEndpointAuth`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.agent_automation_environment_resource_none import AgentAutomationEnvironmentResourceNone
    from openapiopenai.models.vault_mcp_oauth_token_endpoint_auth_resource_client_secret_basic import (
        VaultMcpOauthTokenEndpointAuthResourceClientSecretBasic,
    )
    from openapiopenai.models.vault_mcp_oauth_token_endpoint_auth_resource_client_secret_post import (
        VaultMcpOauthTokenEndpointAuthResourceClientSecretPost,
    )

__all__ = [
    "UnknownVaultMcpOauthTokenEndpointAuth",
    "VaultMcpOauthTokenEndpointAuth",
]


if TYPE_CHECKING:

    class UnknownVaultMcpOauthTokenEndpointAuth(UnknownVariant):
        """Variant of `VaultMcpOauthTokenEndpointAuth` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    VaultMcpOauthTokenEndpointAuth: TypeAlias = (
        AgentAutomationEnvironmentResourceNone
        | VaultMcpOauthTokenEndpointAuthResourceClientSecretBasic
        | VaultMcpOauthTokenEndpointAuthResourceClientSecretPost
        | UnknownVaultMcpOauthTokenEndpointAuth
    )
    """How an OAuth client authenticates at the token endpoint."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> VaultMcpOauthTokenEndpointAuth:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> VaultMcpOauthTokenEndpointAuth:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class VaultMcpOauthTokenEndpointAuth(OpenUnion):
        tag = "type"
        mapping = {
            "none": "AgentAutomationEnvironmentResourceNone",
            "client_secret_basic": "VaultMcpOauthTokenEndpointAuthResourceClientSecretBasic",
            "client_secret_post": "VaultMcpOauthTokenEndpointAuthResourceClientSecretPost",
        }

    from_json = VaultMcpOauthTokenEndpointAuth.from_json
    from_dict = VaultMcpOauthTokenEndpointAuth.from_dict
    __getattr__ = VaultMcpOauthTokenEndpointAuth.module_attribute
