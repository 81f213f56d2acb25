"""Model `MessageDeltaObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.message_delta_object_delta import MessageDeltaObjectDelta

__all__ = [
    "MessageDeltaObject",
]


class MessageDeltaObject(BaseModel):
    """What is new of a message while it is streamed."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["thread.message.delta"] = "thread.message.delta"
    """Kind of object: always `thread.message.delta`."""
    delta: MessageDeltaObjectDelta
    """What is new of the message."""
