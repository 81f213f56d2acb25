# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseSteerRequiredInputApplyPatchCallOutput`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ResponseSteerRequiredInputApplyPatchCallOutput",
]


class ResponseSteerRequiredInputApplyPatchCallOutput(BaseModel):
    """Stub for the output of an apply patch call: fill in `status`, and optionally `output`."""

    type: Literal["apply_patch_call_output"] = "apply_patch_call_output"
    """Type: always `apply_patch_call_output`."""
    call_id: str
    """ID of the tool call; the tool's output has the same."""
