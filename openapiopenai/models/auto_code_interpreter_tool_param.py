# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AutoCodeInterpreterToolParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.auto_code_interpreter_tool_param_network_policy import (
        AutoCodeInterpreterToolParamNetworkPolicy,
        AutoCodeInterpreterToolParamNetworkPolicyDict,
    )
    from openapiopenai.models.container_memory_limit import ContainerMemoryLimit

__all__ = [
    "AutoCodeInterpreterToolParam",
    "AutoCodeInterpreterToolParamDict",
]


class AutoCodeInterpreterToolParam(BaseModel):
    """Settings of a container created automatically for the code interpreter, such as the files that the code may use."""

    type: Literal["auto"] = "auto"
    """Type: always `auto`."""
    file_ids: list[str] | None = None
    """IDs of uploaded files that the code may use, at most 50."""
    memory_limit: ContainerMemoryLimit | None = None
    """Memory limit of the container."""
    network_policy: AutoCodeInterpreterToolParamNetworkPolicy | None = None
    """Network access policy of the container."""


class AutoCodeInterpreterToolParamDict(TypedDict, total=False):
    """`AutoCodeInterpreterToolParam` as a dict, for arguments."""

    type: Required[Literal["auto"]]
    file_ids: Sequence[str]
    memory_limit: ContainerMemoryLimit | str | None
    network_policy: AutoCodeInterpreterToolParamNetworkPolicyDict | AutoCodeInterpreterToolParamNetworkPolicy
