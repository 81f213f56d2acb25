# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ContainerNetworkPolicyDisabledParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ContainerNetworkPolicyDisabledParam",
    "ContainerNetworkPolicyDisabledParamDict",
]


class ContainerNetworkPolicyDisabledParam(BaseModel):
    """Disables outbound network access.

    Known as `ContainerNetworkPolicyDisabled`."""

    type: Literal["disabled"] = "disabled"
    """Type: always `disabled`."""


class ContainerNetworkPolicyDisabledParamDict(TypedDict, total=False):
    """`ContainerNetworkPolicyDisabledParam` as a dict, for arguments."""

    type: Required[Literal["disabled"]]
