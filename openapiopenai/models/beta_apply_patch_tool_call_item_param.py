"""Model `BetaApplyPatchToolCallItemParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.apply_patch_call_status_param import ApplyPatchCallStatusParam
    from openapiopenai.models.apply_patch_operation_param import ApplyPatchOperationParam, ApplyPatchOperationParamDict
    from openapiopenai.models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict
    from openapiopenai.models.tool_call_caller_param import ToolCallCallerParam, ToolCallCallerParamDict

__all__ = [
    "BetaApplyPatchToolCallItemParam",
    "BetaApplyPatchToolCallItemParamDict",
]


class BetaApplyPatchToolCallItemParam(BaseModel):
    """`BetaApplyPatchToolCallItemParam` of the API."""

    agent: BetaAgentTagParam | None = None
    type: Literal["apply_patch_call"] = "apply_patch_call"
    id: str | None = None
    call_id: str
    caller: ToolCallCallerParam | None = None
    status: ApplyPatchCallStatusParam
    operation: ApplyPatchOperationParam


class BetaApplyPatchToolCallItemParamDict(TypedDict, total=False):
    """`BetaApplyPatchToolCallItemParam` as a dict, for arguments."""

    agent: BetaAgentTagParamDict | BetaAgentTagParam | None
    type: Required[Literal["apply_patch_call"]]
    id: str | None
    call_id: Required[str]
    caller: ToolCallCallerParamDict | ToolCallCallerParam | None
    status: Required[ApplyPatchCallStatusParam | str]
    operation: Required[ApplyPatchOperationParamDict | ApplyPatchOperationParam]
