# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateContainerBodyNetworkPolicy`."""

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
    "CreateContainerBodyNetworkPolicy",
    "CreateContainerBodyNetworkPolicyDict",
    "UnknownCreateContainerBodyNetworkPolicy",
]


if TYPE_CHECKING:

    class UnknownCreateContainerBodyNetworkPolicy(UnknownVariant):
        """Variant of `CreateContainerBodyNetworkPolicy` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    CreateContainerBodyNetworkPolicy: TypeAlias = (
        ContainerNetworkPolicyDisabledParam
        | ContainerNetworkPolicyAllowlistParam
        | UnknownCreateContainerBodyNetworkPolicy
    )
    """Network access policy of a container: disabled, or an allowlist of domains."""
    CreateContainerBodyNetworkPolicyDict: TypeAlias = (
        ContainerNetworkPolicyDisabledParamDict | ContainerNetworkPolicyAllowlistParamDict
    )
    """`CreateContainerBodyNetworkPolicy` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateContainerBodyNetworkPolicy:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateContainerBodyNetworkPolicy:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateContainerBodyNetworkPolicyDict = AS_GIVEN

    class CreateContainerBodyNetworkPolicy(OpenUnion):
        tag = "type"
        mapping = {
            "disabled": "ContainerNetworkPolicyDisabledParam",
            "allowlist": "ContainerNetworkPolicyAllowlistParam",
        }

    from_json = CreateContainerBodyNetworkPolicy.from_json
    from_dict = CreateContainerBodyNetworkPolicy.from_dict
    __getattr__ = CreateContainerBodyNetworkPolicy.module_attribute
