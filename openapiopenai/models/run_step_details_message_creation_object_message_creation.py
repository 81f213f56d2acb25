"""Model `RunStepDetailsMessageCreationObjectMessageCreation`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RunStepDetailsMessageCreationObjectMessageCreation",
]


class RunStepDetailsMessageCreationObjectMessageCreation(BaseModel):
    """The message that a run step created."""

    message_id: str
    """ID of the message."""
