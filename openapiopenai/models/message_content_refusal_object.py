# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MessageContentRefusalObject`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "MessageContentRefusalObject",
]


class MessageContentRefusalObject(BaseModel):
    """A refusal by the model.

    Known as `RefusalContentBlock`."""

    type: Literal["refusal"] = "refusal"
    """Type: always `refusal`."""
    refusal: str
    """Text of the refusal."""
