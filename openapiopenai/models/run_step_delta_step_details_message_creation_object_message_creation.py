# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStepDeltaStepDetailsMessageCreationObjectMessageCreation`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RunStepDeltaStepDetailsMessageCreationObjectMessageCreation",
]


class RunStepDeltaStepDetailsMessageCreationObjectMessageCreation(BaseModel):
    """The message that a run step created."""

    message_id: str | None = None
    """ID of the message."""
