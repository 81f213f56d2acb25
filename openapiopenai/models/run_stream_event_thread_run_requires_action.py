"""Model `RunStreamEventThreadRunRequiresAction`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_object import RunObject

__all__ = [
    "RunStreamEventThreadRunRequiresAction",
]


class RunStreamEventThreadRunRequiresAction(BaseModel):
    """A run waits for the results of tools."""

    event: Literal["thread.run.requires_action"] = "thread.run.requires_action"
    """Name of the event: always `thread.run.requires_action`."""
    data: RunObject
    """The run."""
