# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStepStreamEventThreadRunStepCompleted`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_step_object import RunStepObject

__all__ = [
    "RunStepStreamEventThreadRunStepCompleted",
]


class RunStepStreamEventThreadRunStepCompleted(BaseModel):
    """A run step was completed."""

    event: Literal["thread.run.step.completed"] = "thread.run.step.completed"
    """Name of the event: always `thread.run.step.completed`."""
    data: RunStepObject
    """The step."""
