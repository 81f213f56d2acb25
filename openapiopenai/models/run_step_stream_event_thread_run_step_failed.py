# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStepStreamEventThreadRunStepFailed`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_step_object import RunStepObject

__all__ = [
    "RunStepStreamEventThreadRunStepFailed",
]


class RunStepStreamEventThreadRunStepFailed(BaseModel):
    """A run step failed."""

    event: Literal["thread.run.step.failed"] = "thread.run.step.failed"
    """Name of the event: always `thread.run.step.failed`."""
    data: RunStepObject
    """The step."""
