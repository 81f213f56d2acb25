# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ContainerAutoParamNetworkPolicy`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.container_network_policy_allowlist_param import (
        ContainerNetworkPolicyAllowlistParam,
        ContainerNetworkPolicyAllowlistParamDict,
    )
    from openapiopenai.models.container_network_policy_disabled_param import (
        ContainerNetworkPolicyDisabledParam,
        ContainerNetworkPolicyDisabledParamDict,
    )

__all__ = [
    "ContainerAutoParamNetworkPolicy",
    "ContainerAutoParamNetworkPolicyDict",
    "UnknownContainerAutoParamNetworkPolicy",
]


if TYPE_CHECKING:

    class UnknownContainerAutoParamNetworkPolicy(UnknownVariant):
        """Variant of `ContainerAutoParamNetworkPolicy` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    ContainerAutoParamNetworkPolicy: TypeAlias = (
        ContainerNetworkPolicyDisabledParam
        | ContainerNetworkPolicyAllowlistParam
        | UnknownContainerAutoParamNetworkPolicy
    )
    """Network access policy of a container: no access, or access to certain domains only."""
    ContainerAutoParamNetworkPolicyDict: TypeAlias = (
        ContainerNetworkPolicyDisabledParamDict | ContainerNetworkPolicyAllowlistParamDict
    )
    """`ContainerAutoParamNetworkPolicy` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> ContainerAutoParamNetworkPolicy:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ContainerAutoParamNetworkPolicy:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    ContainerAutoParamNetworkPolicyDict = AS_GIVEN

    class ContainerAutoParamNetworkPolicy(OpenUnion):
        tag = "type"
        mapping = {
            "disabled": "ContainerNetworkPolicyDisabledParam",
            "allowlist": "ContainerNetworkPolicyAllowlistParam",
        }

    from_json = ContainerAutoParamNetworkPolicy.from_json
    from_dict = ContainerAutoParamNetworkPolicy.from_dict
    __getattr__ = ContainerAutoParamNetworkPolicy.module_attribute
