# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MessageDeltaObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.message_delta_object_delta import MessageDeltaObjectDelta

__all__ = [
    "MessageDeltaObject",
]


class MessageDeltaObject(BaseModel):
    """Delta of a message: what changed in it during streaming.

    Known as `MessageDeltaEvent`."""

    id: str
    """Its unique ID."""
    object: Literal["thread.message.delta"] = "thread.message.delta"
    """Kind of object: always `thread.message.delta`."""
    delta: MessageDeltaObjectDelta
    """Delta of the message."""
