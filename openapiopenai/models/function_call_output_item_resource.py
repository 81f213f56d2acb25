"""Model `FunctionCallOutputItemResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.function_call_output_item_resource_output import FunctionCallOutputItemResourceOutput

__all__ = [
    "FunctionCallOutputItemResource",
]


class FunctionCallOutputItemResource(BaseModel):
    """What a function returned."""

    type: Literal["function_call_output"] = "function_call_output"
    """Which variant this is: always `function_call_output`."""
    id: str
    """Its id, by which other calls name it."""
    turn_id: str
    """Id of the turn."""
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    status: Literal["in_progress", "completed", "failed", "incomplete"] | UnknownStr
    """How far it is."""
    output: FunctionCallOutputItemResourceOutput | None = None
    """What it returned, where it has not."""
    error: str | None = None
    """What went wrong, where it has failed."""
