"""Model `RunStepDeltaStepDetailsMessageCreationObjectMessageCreation`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RunStepDeltaStepDetailsMessageCreationObjectMessageCreation",
]


class RunStepDeltaStepDetailsMessageCreationObjectMessageCreation(BaseModel):
    """`RunStepDeltaStepDetailsMessageCreationObjectMessageCreation` of the API."""

    message_id: str | None = None
    """Id of the message."""
