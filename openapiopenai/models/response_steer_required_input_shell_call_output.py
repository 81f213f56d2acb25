# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseSteerRequiredInputShellCallOutput`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ResponseSteerRequiredInputShellCallOutput",
]


class ResponseSteerRequiredInputShellCallOutput(BaseModel):
    """Stub for the output of a shell call: fill in `output`, whose entries have `stdout`, `stderr` and `outcome`."""

    type: Literal["shell_call_output"] = "shell_call_output"
    """Type: always `shell_call_output`."""
    call_id: str
    """ID of the tool call; the tool's output has the same."""
