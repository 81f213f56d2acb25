"""Model `BetaApplyPatchToolCallOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.apply_patch_call_output_status import ApplyPatchCallOutputStatus
    from openapiopenai.models.beta_agent_tag import BetaAgentTag
    from openapiopenai.models.tool_call_caller import ToolCallCaller

__all__ = [
    "BetaApplyPatchToolCallOutput",
]


class BetaApplyPatchToolCallOutput(BaseModel):
    """What came of a call of the patch tool."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    type: Literal["apply_patch_call_output"] = "apply_patch_call_output"
    """Which variant this is: always `apply_patch_call_output`."""
    id: str
    """Its id, by which other calls name it."""
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    caller: ToolCallCaller | None = None
    """Where the call comes from."""
    status: ApplyPatchCallOutputStatus
    """Whether the patch could be applied."""
    output: str | None = None
    """What the tool says about it, as text."""
    created_by: str | None = None
    """Id of who made it."""
