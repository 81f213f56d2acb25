# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStepDeltaObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_step_delta_object_delta import RunStepDeltaObjectDelta

__all__ = [
    "RunStepDeltaObject",
]


class RunStepDeltaObject(BaseModel):
    """What has changed in a run step, while streaming.

    Known as `RunStepDeltaEvent`."""

    id: str
    """Its unique ID."""
    object: Literal["thread.run.step.delta"] = "thread.run.step.delta"
    """Kind of object: always `thread.run.step.delta`."""
    delta: RunStepDeltaObjectDelta
    """The fields that have changed."""
