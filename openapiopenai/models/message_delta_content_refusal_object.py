"""Model `MessageDeltaContentRefusalObject`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "MessageDeltaContentRefusalObject",
]


class MessageDeltaContentRefusalObject(BaseModel):
    """What is new of a refusal in a message."""

    index: int
    """Its place among the pieces of the message."""
    type: Literal["refusal"] = "refusal"
    """Which variant this is: always `refusal`."""
    refusal: str | None = None
    """Why the model refuses."""
