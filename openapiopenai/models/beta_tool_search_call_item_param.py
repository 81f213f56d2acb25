"""Model `BetaToolSearchCallItemParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapiopenai.models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict
    from openapiopenai.models.empty_model_param import EmptyModelParam
    from openapiopenai.models.function_call_item_status import FunctionCallItemStatus
    from openapiopenai.models.tool_search_execution_type import ToolSearchExecutionType

__all__ = [
    "BetaToolSearchCallItemParam",
    "BetaToolSearchCallItemParamDict",
]


class BetaToolSearchCallItemParam(BaseModel):
    """A search for tools that the model asked for, sent back."""

    agent: BetaAgentTagParam | None = None
    """The agent that this comes from."""
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


class BetaToolSearchCallItemParamDict(TypedDict, total=False):
    """`BetaToolSearchCallItemParam` as a dict, for arguments."""

    agent: BetaAgentTagParamDict | BetaAgentTagParam | None
    id: str | None
    call_id: str | None
    type: Required[Literal["tool_search_call"]]
    execution: ToolSearchExecutionType | str
    arguments: Required[Mapping[str, Any]]
    status: FunctionCallItemStatus | str | None
