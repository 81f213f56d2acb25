"""Model `RunStepDetailsMessageCreationObjectMessageCreation`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RunStepDetailsMessageCreationObjectMessageCreation",
]


class RunStepDetailsMessageCreationObjectMessageCreation(BaseModel):
    """The message that was written."""

    message_id: str
    """Id of the message."""
