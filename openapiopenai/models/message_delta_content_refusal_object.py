"""Model `MessageDeltaContentRefusalObject`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "MessageDeltaContentRefusalObject",
]


class MessageDeltaContentRefusalObject(BaseModel):
    """`MessageDeltaContentRefusalObject` of the API."""

    index: int
    type: Literal["refusal"] = "refusal"
    """Which variant this is: always `refusal`."""
    refusal: str | None = None
