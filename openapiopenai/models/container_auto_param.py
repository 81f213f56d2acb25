# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ContainerAutoParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.container_auto_param_network_policy import (
        ContainerAutoParamNetworkPolicy,
        ContainerAutoParamNetworkPolicyDict,
    )
    from openapiopenai.models.container_auto_param_skills_item import (
        ContainerAutoParamSkillsItem,
        ContainerAutoParamSkillsItemDict,
    )
    from openapiopenai.models.container_memory_limit import ContainerMemoryLimit

__all__ = [
    "ContainerAutoParam",
    "ContainerAutoParamDict",
]


class ContainerAutoParam(BaseModel):
    """A container that is created automatically for the request, in which commands run.

    Known as `ContainerAuto`."""

    type: Literal["container_auto"] = "container_auto"
    """Type: always `container_auto`."""
    file_ids: list[str] | None = None
    """IDs of uploaded files to make available in the container, at most 50."""
    memory_limit: ContainerMemoryLimit | None = None
    """Memory limit of the container."""
    network_policy: ContainerAutoParamNetworkPolicy | None = None
    """Network access policy of the container."""
    skills: list[ContainerAutoParamSkillsItem] | None = None
    """Skills to add to the container, by ID or inline, at most 200."""


class ContainerAutoParamDict(TypedDict, total=False):
    """`ContainerAutoParam` as a dict, for arguments."""

    type: Required[Literal["container_auto"]]
    file_ids: Sequence[str]
    memory_limit: ContainerMemoryLimit | str | None
    network_policy: ContainerAutoParamNetworkPolicyDict | ContainerAutoParamNetworkPolicy
    skills: Sequence[ContainerAutoParamSkillsItemDict | ContainerAutoParamSkillsItem]
