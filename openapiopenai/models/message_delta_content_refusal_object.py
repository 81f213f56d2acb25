# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MessageDeltaContentRefusalObject`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "MessageDeltaContentRefusalObject",
]


class MessageDeltaContentRefusalObject(BaseModel):
    """Delta of a refusal in a message.

    Known as `RefusalDeltaBlock`."""

    index: int
    """Index of the content part in the message."""
    type: Literal["refusal"] = "refusal"
    """Type: always `refusal`."""
    refusal: str | None = None
    """Explanation of the refusal by the model."""
