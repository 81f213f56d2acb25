# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaToolSearchCallItemParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """A tool search call, as an input item."""

    agent: BetaAgentTagParam | None = None
    """Agent that produced this."""
    id: str | None = None
    """Its unique ID."""
    call_id: str | None = None
    """ID of the tool call; the tool's output has the same."""
    type: Literal["tool_search_call"] = "tool_search_call"
    """Type: always `tool_search_call`."""
    execution: ToolSearchExecutionType | None = None
    """Whether tool search runs on the server or on the client."""
    arguments: EmptyModelParam
    """Arguments of the tool search call."""
    status: FunctionCallItemStatus | None = None
    """Status of the search."""


class BetaToolSearchCallItemParamDict(TypedDict, total=False):
    """`BetaToolSearchCallItemParam` as a dict, for arguments."""

    agent: BetaAgentTagParamDict | BetaAgentTagParam | None
    id: str | None
    call_id: str | None
    type: Required[Literal["tool_search_call"]]
    execution: ToolSearchExecutionType | str
    arguments: Required[Mapping[str, Any]]
    status: FunctionCallItemStatus | str | None
