# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `DelegationConfigToolsItemShellEnvironmentContainerAutoPolicy`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.container_network_policy_disabled_param import (
        ContainerNetworkPolicyDisabledParam,
        ContainerNetworkPolicyDisabledParamDict,
    )
    from openapiopenai.models.tools_item_shell_environment_container_auto_network_policy_allowlist import (
        ToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist,
        ToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlistDict,
    )

__all__ = [
    "DelegationConfigToolsItemShellEnvironmentContainerAutoPolicy",
    "DelegationConfigToolsItemShellEnvironmentContainerAutoPolicyDict",
    "UnknownDelegationConfigToolsItemShellEnvironmentContainerAutoPolicy",
]


if TYPE_CHECKING:

    class UnknownDelegationConfigToolsItemShellEnvironmentContainerAutoPolicy(UnknownVariant):
        """Variant of `DelegationConfigToolsItemShellEnvironmentContainerAutoPolicy` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    DelegationConfigToolsItemShellEnvironmentContainerAutoPolicy: TypeAlias = (
        ContainerNetworkPolicyDisabledParam
        | ToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist
        | UnknownDelegationConfigToolsItemShellEnvironmentContainerAutoPolicy
    )
    """Network access policy of a container: disabled, or an allowlist of domains."""
    DelegationConfigToolsItemShellEnvironmentContainerAutoPolicyDict: TypeAlias = (
        ContainerNetworkPolicyDisabledParamDict | ToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlistDict
    )
    """`DelegationConfigToolsItemShellEnvironmentContainerAutoPolicy` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> DelegationConfigToolsItemShellEnvironmentContainerAutoPolicy:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(
        data: Any, *, on_mismatch: OnMismatch = "keep"
    ) -> DelegationConfigToolsItemShellEnvironmentContainerAutoPolicy:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    DelegationConfigToolsItemShellEnvironmentContainerAutoPolicyDict = AS_GIVEN

    class DelegationConfigToolsItemShellEnvironmentContainerAutoPolicy(OpenUnion):
        tag = "type"
        mapping = {
            "disabled": "ContainerNetworkPolicyDisabledParam",
            "allowlist": "ToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist",
        }

    from_json = DelegationConfigToolsItemShellEnvironmentContainerAutoPolicy.from_json
    from_dict = DelegationConfigToolsItemShellEnvironmentContainerAutoPolicy.from_dict
    __getattr__ = DelegationConfigToolsItemShellEnvironmentContainerAutoPolicy.module_attribute
