# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `DelegationConfigToolsItemShellEnvironmentContainerAuto`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.delegation_config_tools_item_shell_environment_container_auto_item import (
        DelegationConfigToolsItemShellEnvironmentContainerAutoItem,
        DelegationConfigToolsItemShellEnvironmentContainerAutoItemDict,
    )
    from openapiopenai.models.delegation_config_tools_item_shell_environment_container_auto_policy import (
        DelegationConfigToolsItemShellEnvironmentContainerAutoPolicy,
        DelegationConfigToolsItemShellEnvironmentContainerAutoPolicyDict,
    )

__all__ = [
    "DelegationConfigToolsItemShellEnvironmentContainerAuto",
    "DelegationConfigToolsItemShellEnvironmentContainerAutoDict",
]


class DelegationConfigToolsItemShellEnvironmentContainerAuto(BaseModel):
    """A container that is created for the shell."""

    type: Literal["container_auto"] = "container_auto"
    """Type: always `container_auto`."""
    file_ids: list[str] | None = None
    """IDs of files to copy into the container."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | UnknownStr | None = None
    """Memory limit of the container."""
    network_policy: DelegationConfigToolsItemShellEnvironmentContainerAutoPolicy | None = None
    """Network access policy of the container."""
    skills: list[DelegationConfigToolsItemShellEnvironmentContainerAutoItem] | None = None
    """Skills to add to the container, by ID or inline."""


class DelegationConfigToolsItemShellEnvironmentContainerAutoDict(TypedDict, total=False):
    """`DelegationConfigToolsItemShellEnvironmentContainerAuto` as a dict, for arguments."""

    type: Required[Literal["container_auto"]]
    file_ids: Sequence[str] | None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | str | None
    network_policy: (
        DelegationConfigToolsItemShellEnvironmentContainerAutoPolicyDict
        | DelegationConfigToolsItemShellEnvironmentContainerAutoPolicy
        | None
    )
    skills: (
        Sequence[
            DelegationConfigToolsItemShellEnvironmentContainerAutoItemDict
            | DelegationConfigToolsItemShellEnvironmentContainerAutoItem
        ]
        | None
    )
