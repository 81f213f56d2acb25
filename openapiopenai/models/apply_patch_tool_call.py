"""Model `ApplyPatchToolCall`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.apply_patch_call_status import ApplyPatchCallStatus
    from openapiopenai.models.apply_patch_tool_call_operation import ApplyPatchToolCallOperation
    from openapiopenai.models.tool_call_caller import ToolCallCaller

__all__ = [
    "ApplyPatchToolCall",
]


class ApplyPatchToolCall(BaseModel):
    """`ApplyPatchToolCall` of the API."""

    type: Literal["apply_patch_call"] = "apply_patch_call"
    id: str
    call_id: str
    caller: ToolCallCaller | None = None
    status: ApplyPatchCallStatus
    operation: ApplyPatchToolCallOperation
    created_by: str | None = None
