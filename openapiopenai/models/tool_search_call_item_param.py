"""Model `ToolSearchCallItemParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapiopenai.models.empty_model_param import EmptyModelParam
    from openapiopenai.models.function_call_item_status import FunctionCallItemStatus
    from openapiopenai.models.tool_search_execution_type import ToolSearchExecutionType

__all__ = [
    "ToolSearchCallItemParam",
    "ToolSearchCallItemParamDict",
]


class ToolSearchCallItemParam(BaseModel):
    """A search for tools that the model asked for, sent back."""

    id: str | None = None
    """Its id, by which other calls name it."""
    call_id: str | None = None
    """Id of the tool call; what the tool returns carries the same."""
    type: Literal["tool_search_call"] = "tool_search_call"
    """Which variant this is: always `tool_search_call`."""
    execution: ToolSearchExecutionType | None = None
    """Who searches: the API or your code."""
    arguments: EmptyModelParam
    """Arguments of the search."""
    status: FunctionCallItemStatus | None = None
    """How far the search is."""


class ToolSearchCallItemParamDict(TypedDict, total=False):
    """`ToolSearchCallItemParam` as a dict, for arguments."""

    id: str | None
    call_id: str | None
    type: Required[Literal["tool_search_call"]]
    execution: ToolSearchExecutionType | str
    arguments: Required[Mapping[str, Any]]
    status: FunctionCallItemStatus | str | None
