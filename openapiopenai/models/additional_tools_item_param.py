"""Model `AdditionalToolsItemParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.tool import Tool, ToolDict

__all__ = [
    "AdditionalToolsItemParam",
    "AdditionalToolsItemParamDict",
]


class AdditionalToolsItemParam(BaseModel):
    """Tools that the model may use from this item on."""

    id: str | None = None
    """Its id, by which other calls name it."""
    type: Literal["additional_tools"] = "additional_tools"
    """Which variant this is: always `additional_tools`."""
    role: Literal["developer"] = "developer"
    """Who adds the tools: always `developer`."""
    tools: list[Tool]
    """The tools that are added."""


class AdditionalToolsItemParamDict(TypedDict, total=False):
    """`AdditionalToolsItemParam` as a dict, for arguments."""

    id: str | None
    type: Required[Literal["additional_tools"]]
    role: Required[Literal["developer"]]
    tools: Required[Sequence[ToolDict | Tool]]
