"""Model `ResponseSteerRequiredInputApplyPatchCallOutput`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseSteerRequiredInputApplyPatchCallOutput",
]


class ResponseSteerRequiredInputApplyPatchCallOutput(BaseModel):
    """A call of the patch tool that waits for its `status`; `output` may be added."""

    type: Literal["apply_patch_call_output"] = "apply_patch_call_output"
    """Which variant this is: always `apply_patch_call_output`."""
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
