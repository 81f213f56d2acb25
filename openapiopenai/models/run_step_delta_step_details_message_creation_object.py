# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStepDeltaStepDetailsMessageCreationObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_step_delta_step_details_message_creation_object_message_creation import (
        RunStepDeltaStepDetailsMessageCreationObjectMessageCreation,
    )

__all__ = [
    "RunStepDeltaStepDetailsMessageCreationObject",
]


class RunStepDeltaStepDetailsMessageCreationObject(BaseModel):
    """Details of the message that a run step creates.

    Known as `RunStepDeltaMessageDelta`."""

    type: Literal["message_creation"] = "message_creation"
    """Type: always `message_creation`."""
    message_creation: RunStepDeltaStepDetailsMessageCreationObjectMessageCreation | None = None
    """The message that the step creates."""
