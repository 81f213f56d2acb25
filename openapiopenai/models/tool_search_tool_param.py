"""Model `ToolSearchToolParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapiopenai.models.empty_model_param import EmptyModelParam
    from openapiopenai.models.tool_search_execution_type import ToolSearchExecutionType

__all__ = [
    "ToolSearchToolParam",
    "ToolSearchToolParamDict",
]


class ToolSearchToolParam(BaseModel):
    """A tool that finds deferred tools, by the API or by your code."""

    type: Literal["tool_search"] = "tool_search"
    """Which variant this is: always `tool_search`."""
    execution: ToolSearchExecutionType | None = None
    """Who searches: the API or your code."""
    description: str | None = None
    """What the search is for, as the model sees it. Only for a search that your code does."""
    parameters: EmptyModelParam | None = None
    """JSON Schema of the search's arguments. Only for a search that your code does."""


class ToolSearchToolParamDict(TypedDict, total=False):
    """`ToolSearchToolParam` as a dict, for arguments."""

    type: Required[Literal["tool_search"]]
    execution: ToolSearchExecutionType | str
    description: str | None
    parameters: Mapping[str, Any] | None
