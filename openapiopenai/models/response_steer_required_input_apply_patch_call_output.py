"""Model `ResponseSteerRequiredInputApplyPatchCallOutput`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseSteerRequiredInputApplyPatchCallOutput",
]


class ResponseSteerRequiredInputApplyPatchCallOutput(BaseModel):
    """`ResponseSteerRequiredInputApplyPatchCallOutput` of the API."""

    call_id: str
    type: Literal["apply_patch_call_output"] = "apply_patch_call_output"
