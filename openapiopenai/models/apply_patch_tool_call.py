# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ApplyPatchToolCall`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.apply_patch_call_status import ApplyPatchCallStatus
    from openapiopenai.models.apply_patch_tool_call_operation import ApplyPatchToolCallOperation
    from openapiopenai.models.tool_call_caller import ToolCallCaller

__all__ = [
    "ApplyPatchToolCall",
]


class ApplyPatchToolCall(BaseModel):
    """An `apply_patch` tool call, which creates, updates, or deletes a file by diff.

    Known as `ResponseApplyPatchToolCall`."""

    type: Literal["apply_patch_call"] = "apply_patch_call"
    """Type: always `apply_patch_call`."""
    id: str
    """Its unique ID."""
    call_id: str
    """ID of the tool call; the tool's output has the same."""
    caller: ToolCallCaller | None = None
    """What made the call: the model itself, or a program."""
    status: ApplyPatchCallStatus
    """Status of the call."""
    operation: ApplyPatchToolCallOperation
    """The operation to apply: create, update, or delete a file."""
    created_by: str | None = None
    """ID of the actor that created it."""
