"""Model `ToolSearchOutputItemParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.function_call_item_status import FunctionCallItemStatus
    from openapiopenai.models.tool import Tool, ToolDict
    from openapiopenai.models.tool_search_execution_type import ToolSearchExecutionType

__all__ = [
    "ToolSearchOutputItemParam",
    "ToolSearchOutputItemParamDict",
]


class ToolSearchOutputItemParam(BaseModel):
    """`ToolSearchOutputItemParam` of the API."""

    id: str | None = None
    call_id: str | None = None
    type: Literal["tool_search_output"] = "tool_search_output"
    execution: ToolSearchExecutionType | None = None
    tools: list[Tool]
    status: FunctionCallItemStatus | None = None


class ToolSearchOutputItemParamDict(TypedDict, total=False):
    """`ToolSearchOutputItemParam` as a dict, for arguments."""

    id: str | None
    call_id: str | None
    type: Required[Literal["tool_search_output"]]
    execution: ToolSearchExecutionType | str
    tools: Required[Sequence[ToolDict | Tool]]
    status: FunctionCallItemStatus | str | None
