# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStepDetailsMessageCreationObjectMessageCreation`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RunStepDetailsMessageCreationObjectMessageCreation",
]


class RunStepDetailsMessageCreationObjectMessageCreation(BaseModel):
    """The message that a run step created."""

    message_id: str
    """ID of the message."""
