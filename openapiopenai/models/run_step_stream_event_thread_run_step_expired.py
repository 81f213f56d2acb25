# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStepStreamEventThreadRunStepExpired`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_step_object import RunStepObject

__all__ = [
    "RunStepStreamEventThreadRunStepExpired",
]


class RunStepStreamEventThreadRunStepExpired(BaseModel):
    """A run step expired."""

    event: Literal["thread.run.step.expired"] = "thread.run.step.expired"
    """Name of the event: always `thread.run.step.expired`."""
    data: RunStepObject
    """The step."""
