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
    """The tools that a search for tools found, for the model to use."""

    id: str | None = None
    """Its id, by which other calls name it."""
    call_id: str | None = None
    """Id of the tool call; what the tool returns carries the same."""
    type: Literal["tool_search_output"] = "tool_search_output"
    """Which variant this is: always `tool_search_output`."""
    execution: ToolSearchExecutionType | None = None
    """Who searched: the API or your code."""
    tools: list[Tool]
    """The tools that were found and loaded."""
    status: FunctionCallItemStatus | None = None
    """How far it is."""


class ToolSearchOutputItemParamDict(TypedDict, total=False):
    """`ToolSearchOutputItemParam` as a dict, for arguments."""

    id: str | None
    call_id: str | None
    type: Required[Literal["tool_search_output"]]
    execution: ToolSearchExecutionType | str
    tools: Required[Sequence[ToolDict | Tool]]
    status: FunctionCallItemStatus | str | None
