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
    """A call of the patch tool: a file to create, change or delete."""

    type: Literal["apply_patch_call"] = "apply_patch_call"
    """Which variant this is: always `apply_patch_call`."""
    id: str
    """Its id, by which other calls name it."""
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    caller: ToolCallCaller | None = None
    """Where the call comes from."""
    status: ApplyPatchCallStatus
    """How far the call is."""
    operation: ApplyPatchToolCallOperation
    """What to do with which file."""
    created_by: str | None = None
    """Id of who made it."""
