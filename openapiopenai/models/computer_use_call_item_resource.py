# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ComputerUseCallItemResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.computer_use_call_item_resource_output import ComputerUseCallItemResourceOutput

__all__ = [
    "ComputerUseCallItemResource",
]


class ComputerUseCallItemResource(BaseModel):
    """A computer action performed by an agent."""

    type: Literal["computer_use_call"] = "computer_use_call"
    """Type: always `computer_use_call`."""
    id: str
    """Its unique ID."""
    turn_id: str
    """ID of the turn."""
    status: Literal["in_progress", "completed", "failed", "incomplete"] | UnknownStr
    """Its current status."""
    title: str | None = None
    """Description of the action, written by the model, if available."""
    output: ComputerUseCallItemResourceOutput | None = None
    """The last screenshot that the model emitted; null if the call emitted none or screenshots are not included."""
