# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AdditionalToolsItemParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.tool import Tool, ToolDict

__all__ = [
    "AdditionalToolsItemParam",
    "AdditionalToolsItemParamDict",
]


class AdditionalToolsItemParam(BaseModel):
    """Additional tools that the model can use from this item on."""

    id: str | None = None
    """Its unique ID."""
    type: Literal["additional_tools"] = "additional_tools"
    """Type: always `additional_tools`."""
    role: Literal["developer"] = "developer"
    """Role that adds the tools: always `developer`."""
    tools: list[Tool]
    """The additional tools."""


class AdditionalToolsItemParamDict(TypedDict, total=False):
    """`AdditionalToolsItemParam` as a dict, for arguments."""

    id: str | None
    type: Required[Literal["additional_tools"]]
    role: Required[Literal["developer"]]
    tools: Required[Sequence[ToolDict | Tool]]
