# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MessageStreamEventThreadMessageDelta`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.message_delta_object import MessageDeltaObject

__all__ = [
    "MessageStreamEventThreadMessageDelta",
]


class MessageStreamEventThreadMessageDelta(BaseModel):
    """Sent with the next part of a message."""

    event: Literal["thread.message.delta"] = "thread.message.delta"
    """Name of the event: always `thread.message.delta`."""
    data: MessageDeltaObject
    """Delta of the message."""
