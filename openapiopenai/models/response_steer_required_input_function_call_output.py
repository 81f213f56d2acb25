# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseSteerRequiredInputFunctionCallOutput`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ResponseSteerRequiredInputFunctionCallOutput",
]


class ResponseSteerRequiredInputFunctionCallOutput(BaseModel):
    """Stub for the output of a function call: fill in `output`."""

    type: Literal["function_call_output"] = "function_call_output"
    """Type: always `function_call_output`."""
    call_id: str
    """ID of the tool call; the tool's output has the same."""
    name: str
    """Name of the function."""
