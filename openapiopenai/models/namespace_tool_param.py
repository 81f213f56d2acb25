# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `NamespaceToolParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.namespace_tool_param_tools_item import (
        NamespaceToolParamToolsItem,
        NamespaceToolParamToolsItemDict,
    )

__all__ = [
    "NamespaceToolParam",
    "NamespaceToolParamDict",
]


class NamespaceToolParam(BaseModel):
    """Functions and custom tools that share a namespace."""

    type: Literal["namespace"] = "namespace"
    """Type: always `namespace`."""
    name: str
    """Name of the namespace, as used in tool calls, such as `crm`."""
    description: str
    """What the namespace is for; shown to the model."""
    tools: list[NamespaceToolParamToolsItem]
    """The functions and custom tools in the namespace."""


class NamespaceToolParamDict(TypedDict, total=False):
    """`NamespaceToolParam` as a dict, for arguments."""

    type: Required[Literal["namespace"]]
    name: Required[str]
    description: Required[str]
    tools: Required[Sequence[NamespaceToolParamToolsItemDict | NamespaceToolParamToolsItem]]
