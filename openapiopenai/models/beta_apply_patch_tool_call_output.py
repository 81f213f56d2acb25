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
    """`BetaApplyPatchToolCallOutput` of the API."""

    agent: BetaAgentTag | None = None
    type: Literal["apply_patch_call_output"] = "apply_patch_call_output"
    id: str
    call_id: str
    caller: ToolCallCaller | None = None
    status: ApplyPatchCallOutputStatus
    output: str | None = None
    created_by: str | None = None
