# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStepStreamEventThreadRunStepCreated`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_step_object import RunStepObject

__all__ = [
    "RunStepStreamEventThreadRunStepCreated",
]


class RunStepStreamEventThreadRunStepCreated(BaseModel):
    """A run step was created."""

    event: Literal["thread.run.step.created"] = "thread.run.step.created"
    """Name of the event: always `thread.run.step.created`."""
    data: RunStepObject
    """The step."""
