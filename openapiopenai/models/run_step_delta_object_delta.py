# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStepDeltaObjectDelta`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_step_delta_object_delta_step_details import RunStepDeltaObjectDeltaStepDetails

__all__ = [
    "RunStepDeltaObjectDelta",
]


class RunStepDeltaObjectDelta(BaseModel):
    """The fields of a run step that have changed.

    Known as `RunStepDelta`."""

    step_details: RunStepDeltaObjectDeltaStepDetails | None = None
    """Details of the step: a message that is created, or tool calls."""
