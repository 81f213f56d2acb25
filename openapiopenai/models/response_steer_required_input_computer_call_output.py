# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseSteerRequiredInputComputerCallOutput`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ResponseSteerRequiredInputComputerCallOutput",
]


class ResponseSteerRequiredInputComputerCallOutput(BaseModel):
    """Stub for the output of a computer call: fill in `output`, and `acknowledged_safety_checks` if required."""

    type: Literal["computer_call_output"] = "computer_call_output"
    """Type: always `computer_call_output`."""
    call_id: str
    """ID of the tool call; the tool's output has the same."""
