"""Model `BetaApplyPatchToolCallOutputItemParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.apply_patch_call_output_status_param import ApplyPatchCallOutputStatusParam
    from openapiopenai.models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict
    from openapiopenai.models.tool_call_caller_param import ToolCallCallerParam, ToolCallCallerParamDict

__all__ = [
    "BetaApplyPatchToolCallOutputItemParam",
    "BetaApplyPatchToolCallOutputItemParamDict",
]


class BetaApplyPatchToolCallOutputItemParam(BaseModel):
    """What came of a call of the patch tool, for the model to read."""

    agent: BetaAgentTagParam | None = None
    """The agent that this comes from."""
    type: Literal["apply_patch_call_output"] = "apply_patch_call_output"
    """Which variant this is: always `apply_patch_call_output`."""
    id: str | None = None
    """Its id, by which other calls name it."""
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    caller: ToolCallCallerParam | None = None
    """Where the call comes from."""
    status: ApplyPatchCallOutputStatusParam
    """Whether the patch could be applied."""
    output: str | None = None
    """What the tool says about it, for people, such as results and errors."""


class BetaApplyPatchToolCallOutputItemParamDict(TypedDict, total=False):
    """`BetaApplyPatchToolCallOutputItemParam` as a dict, for arguments."""

    agent: BetaAgentTagParamDict | BetaAgentTagParam | None
    type: Required[Literal["apply_patch_call_output"]]
    id: str | None
    call_id: Required[str]
    caller: ToolCallCallerParamDict | ToolCallCallerParam | None
    status: Required[ApplyPatchCallOutputStatusParam | str]
    output: str | None
