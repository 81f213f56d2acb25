# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStepStreamEventThreadRunStepCancelled`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_step_object import RunStepObject

__all__ = [
    "RunStepStreamEventThreadRunStepCancelled",
]


class RunStepStreamEventThreadRunStepCancelled(BaseModel):
    """A run step was canceled."""

    event: Literal["thread.run.step.cancelled"] = "thread.run.step.cancelled"
    """Name of the event: always `thread.run.step.cancelled`."""
    data: RunStepObject
    """The step."""
