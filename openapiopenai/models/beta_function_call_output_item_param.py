"""Model `BetaFunctionCallOutputItemParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict
    from openapiopenai.models.function_call_item_status import FunctionCallItemStatus
    from openapiopenai.models.function_call_output_item_param_output import (
        FunctionCallOutputItemParamOutput,
        FunctionCallOutputItemParamOutputDict,
    )
    from openapiopenai.models.tool_call_caller_param import ToolCallCallerParam, ToolCallCallerParamDict

__all__ = [
    "BetaFunctionCallOutputItemParam",
    "BetaFunctionCallOutputItemParamDict",
]


class BetaFunctionCallOutputItemParam(BaseModel):
    """What a function returned, for the model to read."""

    agent: BetaAgentTagParam | None = None
    """The agent that this comes from."""
    id: str | None = None
    """Its id. Set on items that the API returns."""
    call_id: str | None = None
    """Id of the tool call; what the tool returns carries the same."""
    type: Literal["function_call_output"] = "function_call_output"
    """Which variant this is: always `function_call_output`."""
    output: FunctionCallOutputItemParamOutput
    """What the function returned: text, or pieces of content."""
    name: str | None = None
    """Name of the tool that returned it."""
    namespace: str | None = None
    """Namespace of the tool that returned it."""
    caller: ToolCallCallerParam | None = None
    """Where the call comes from."""
    status: FunctionCallItemStatus | None = None
    """How far it is. Set on items that the API returns."""


class BetaFunctionCallOutputItemParamDict(TypedDict, total=False):
    """`BetaFunctionCallOutputItemParam` as a dict, for arguments."""

    agent: BetaAgentTagParamDict | BetaAgentTagParam | None
    id: str | None
    call_id: str | None
    type: Required[Literal["function_call_output"]]
    output: Required[FunctionCallOutputItemParamOutputDict | FunctionCallOutputItemParamOutput]
    name: str | None
    namespace: str | None
    caller: ToolCallCallerParamDict | ToolCallCallerParam | None
    status: FunctionCallItemStatus | str | None
