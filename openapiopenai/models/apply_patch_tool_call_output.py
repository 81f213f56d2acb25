# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ApplyPatchToolCallOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.apply_patch_call_output_status import ApplyPatchCallOutputStatus
    from openapiopenai.models.tool_call_caller import ToolCallCaller

__all__ = [
    "ApplyPatchToolCallOutput",
]


class ApplyPatchToolCallOutput(BaseModel):
    """Output of an `apply_patch` tool call.

    Known as `ResponseApplyPatchToolCallOutput`."""

    type: Literal["apply_patch_call_output"] = "apply_patch_call_output"
    """Type: always `apply_patch_call_output`."""
    id: str
    """Its unique ID."""
    call_id: str
    """ID of the tool call; the tool's output has the same."""
    caller: ToolCallCaller | None = None
    """What made the call: the model itself, or a program."""
    status: ApplyPatchCallOutputStatus
    """Whether the patch could be applied."""
    output: str | None = None
    """Output of the tool, as text."""
    created_by: str | None = None
    """ID of the actor that created it."""
