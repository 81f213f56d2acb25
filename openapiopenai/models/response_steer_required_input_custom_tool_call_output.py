# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseSteerRequiredInputCustomToolCallOutput`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ResponseSteerRequiredInputCustomToolCallOutput",
]


class ResponseSteerRequiredInputCustomToolCallOutput(BaseModel):
    """Stub for the output of a custom tool call: fill in `output`."""

    type: Literal["custom_tool_call_output"] = "custom_tool_call_output"
    """Type: always `custom_tool_call_output`."""
    call_id: str
    """ID of the tool call; the tool's output has the same."""
