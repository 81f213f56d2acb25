"""Model `ComputerUseCallItemResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.computer_use_call_item_resource_output import ComputerUseCallItemResourceOutput

__all__ = [
    "ComputerUseCallItemResource",
]


class ComputerUseCallItemResource(BaseModel):
    """Something that an agent did on a computer."""

    type: Literal["computer_use_call"] = "computer_use_call"
    """Which variant this is: always `computer_use_call`."""
    id: str
    """Its id, by which other calls name it."""
    turn_id: str
    """Id of the turn."""
    status: Literal["in_progress", "completed", "failed", "incomplete"] | UnknownStr
    """How far it is."""
    title: str | None = None
    """What it was, in the model's words."""
    output: ComputerUseCallItemResourceOutput | None = None
    """The last picture of the screen; null where there is none."""
