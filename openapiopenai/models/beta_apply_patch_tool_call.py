"""Model `BetaApplyPatchToolCall`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.apply_patch_call_status import ApplyPatchCallStatus
    from openapiopenai.models.apply_patch_tool_call_operation import ApplyPatchToolCallOperation
    from openapiopenai.models.beta_agent_tag import BetaAgentTag
    from openapiopenai.models.tool_call_caller import ToolCallCaller

__all__ = [
    "BetaApplyPatchToolCall",
]


class BetaApplyPatchToolCall(BaseModel):
    """`BetaApplyPatchToolCall` of the API."""

    agent: BetaAgentTag | None = None
    type: Literal["apply_patch_call"] = "apply_patch_call"
    id: str
    call_id: str
    caller: ToolCallCaller | None = None
    status: ApplyPatchCallStatus
    operation: ApplyPatchToolCallOperation
    created_by: str | None = None
