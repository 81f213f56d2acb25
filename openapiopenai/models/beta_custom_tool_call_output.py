"""Model `BetaCustomToolCallOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag, BetaAgentTagDict
    from openapiopenai.models.custom_tool_call_output_output import (
        CustomToolCallOutputOutput,
        CustomToolCallOutputOutputDict,
    )
    from openapiopenai.models.tool_call_caller_param import ToolCallCallerParam, ToolCallCallerParamDict

__all__ = [
    "BetaCustomToolCallOutput",
    "BetaCustomToolCallOutputDict",
]


class BetaCustomToolCallOutput(BaseModel):
    """What a custom tool of your code returned, for the model to read."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    type: Literal["custom_tool_call_output"] = "custom_tool_call_output"
    """Which variant this is: always `custom_tool_call_output`."""
    id: str | None = None
    """Its id, by which other calls name it."""
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    caller: ToolCallCallerParam | None = None
    """Where the call comes from."""
    output: CustomToolCallOutputOutput
    """What your code returned: text, or pieces of content."""
    status: Literal["in_progress", "completed", "incomplete"] | UnknownStr | None = None
    """How far it is."""
    created_by: str | None = None
    """Id of who made it."""


class BetaCustomToolCallOutputDict(TypedDict, total=False):
    """`BetaCustomToolCallOutput` as a dict, for arguments."""

    agent: BetaAgentTagDict | BetaAgentTag | None
    type: Required[Literal["custom_tool_call_output"]]
    id: str
    call_id: Required[str]
    caller: ToolCallCallerParamDict | ToolCallCallerParam | None
    output: Required[CustomToolCallOutputOutputDict | CustomToolCallOutputOutput]
    status: Literal["in_progress", "completed", "incomplete"] | str
    created_by: str | None
