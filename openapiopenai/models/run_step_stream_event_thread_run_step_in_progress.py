# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStepStreamEventThreadRunStepInProgress`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_step_object import RunStepObject

__all__ = [
    "RunStepStreamEventThreadRunStepInProgress",
]


class RunStepStreamEventThreadRunStepInProgress(BaseModel):
    """A run step changed to `in_progress`."""

    event: Literal["thread.run.step.in_progress"] = "thread.run.step.in_progress"
    """Name of the event: always `thread.run.step.in_progress`."""
    data: RunStepObject
    """The step."""
