# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaToolSearchOutputItemParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict
    from openapiopenai.models.function_call_item_status import FunctionCallItemStatus
    from openapiopenai.models.tool import Tool, ToolDict
    from openapiopenai.models.tool_search_execution_type import ToolSearchExecutionType

__all__ = [
    "BetaToolSearchOutputItemParam",
    "BetaToolSearchOutputItemParamDict",
]


class BetaToolSearchOutputItemParam(BaseModel):
    """The tools that a tool search loaded, as an input item."""

    agent: BetaAgentTagParam | None = None
    """Agent that produced this."""
    id: str | None = None
    """Its unique ID."""
    call_id: str | None = None
    """ID of the tool call; the tool's output has the same."""
    type: Literal["tool_search_output"] = "tool_search_output"
    """Type: always `tool_search_output`."""
    execution: ToolSearchExecutionType | None = None
    """Whether tool search ran on the server or on the client."""
    tools: list[Tool]
    """Definitions of the tools that the search found and loaded."""
    status: FunctionCallItemStatus | None = None
    """Its current status."""


class BetaToolSearchOutputItemParamDict(TypedDict, total=False):
    """`BetaToolSearchOutputItemParam` as a dict, for arguments."""

    agent: BetaAgentTagParamDict | BetaAgentTagParam | None
    id: str | None
    call_id: str | None
    type: Required[Literal["tool_search_output"]]
    execution: ToolSearchExecutionType | str
    tools: Required[Sequence[ToolDict | Tool]]
    status: FunctionCallItemStatus | str | None
