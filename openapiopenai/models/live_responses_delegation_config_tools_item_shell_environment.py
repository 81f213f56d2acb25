# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `LiveResponsesDelegationConfigToolsItemShellEnvironment`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.container_reference_param import ContainerReferenceParam, ContainerReferenceParamDict
    from openapiopenai.models.delegation_config_tools_item_shell_environment_container_auto import (
        DelegationConfigToolsItemShellEnvironmentContainerAuto,
        DelegationConfigToolsItemShellEnvironmentContainerAutoDict,
    )
    from openapiopenai.models.local_environment_param import LocalEnvironmentParam, LocalEnvironmentParamDict

__all__ = [
    "LiveResponsesDelegationConfigToolsItemShellEnvironment",
    "LiveResponsesDelegationConfigToolsItemShellEnvironmentDict",
    "UnknownLiveResponsesDelegationConfigToolsItemShellEnvironment",
]


if TYPE_CHECKING:

    class UnknownLiveResponsesDelegationConfigToolsItemShellEnvironment(UnknownVariant):
        """Variant of `LiveResponsesDelegationConfigToolsItemShellEnvironment` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    LiveResponsesDelegationConfigToolsItemShellEnvironment: TypeAlias = (
        DelegationConfigToolsItemShellEnvironmentContainerAuto
        | ContainerReferenceParam
        | LocalEnvironmentParam
        | UnknownLiveResponsesDelegationConfigToolsItemShellEnvironment
    )
    """Where a shell runs: in a container created for it, in an existing container, or in your application."""
    LiveResponsesDelegationConfigToolsItemShellEnvironmentDict: TypeAlias = (
        DelegationConfigToolsItemShellEnvironmentContainerAutoDict
        | ContainerReferenceParamDict
        | LocalEnvironmentParamDict
    )
    """`LiveResponsesDelegationConfigToolsItemShellEnvironment` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> LiveResponsesDelegationConfigToolsItemShellEnvironment:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(
        data: Any, *, on_mismatch: OnMismatch = "keep"
    ) -> LiveResponsesDelegationConfigToolsItemShellEnvironment:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    LiveResponsesDelegationConfigToolsItemShellEnvironmentDict = AS_GIVEN

    class LiveResponsesDelegationConfigToolsItemShellEnvironment(OpenUnion):
        tag = "type"
        mapping = {
            "container_auto": "DelegationConfigToolsItemShellEnvironmentContainerAuto",
            "container_reference": "ContainerReferenceParam",
            "local": "LocalEnvironmentParam",
        }

    from_json = LiveResponsesDelegationConfigToolsItemShellEnvironment.from_json
    from_dict = LiveResponsesDelegationConfigToolsItemShellEnvironment.from_dict
    __getattr__ = LiveResponsesDelegationConfigToolsItemShellEnvironment.module_attribute
