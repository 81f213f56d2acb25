# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStepStreamEventThreadRunStepDelta`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_step_delta_object import RunStepDeltaObject

__all__ = [
    "RunStepStreamEventThreadRunStepDelta",
]


class RunStepStreamEventThreadRunStepDelta(BaseModel):
    """Parts of a run step are being streamed."""

    event: Literal["thread.run.step.delta"] = "thread.run.step.delta"
    """Name of the event: always `thread.run.step.delta`."""
    data: RunStepDeltaObject
    """Changes to the run step."""
