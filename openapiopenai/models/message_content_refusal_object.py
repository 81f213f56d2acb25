"""Model `MessageContentRefusalObject`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "MessageContentRefusalObject",
]


class MessageContentRefusalObject(BaseModel):
    """A refusal of the model."""

    type: Literal["refusal"] = "refusal"
    """Which variant this is: always `refusal`."""
    refusal: str
    """What the model says as it refuses."""
