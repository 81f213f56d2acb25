# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FunctionCallOutputItemResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.function_call_output_item_resource_output import FunctionCallOutputItemResourceOutput

__all__ = [
    "FunctionCallOutputItemResource",
]


class FunctionCallOutputItemResource(BaseModel):
    """Output of a function call."""

    type: Literal["function_call_output"] = "function_call_output"
    """Type: always `function_call_output`."""
    id: str
    """Its unique ID."""
    turn_id: str
    """ID of the turn."""
    call_id: str
    """ID of the tool call; the tool's output has the same."""
    status: Literal["in_progress", "completed", "failed", "incomplete"] | UnknownStr
    """Its current status."""
    output: FunctionCallOutputItemResourceOutput | None = None
    """Output of the call, if it did not fail."""
    error: str | None = None
    """What went wrong, if the call failed."""
