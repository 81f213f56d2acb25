# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MessageStreamEventThreadMessageCreated`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.message_object import MessageObject

__all__ = [
    "MessageStreamEventThreadMessageCreated",
]


class MessageStreamEventThreadMessageCreated(BaseModel):
    """Sent when a message was created."""

    event: Literal["thread.message.created"] = "thread.message.created"
    """Name of the event: always `thread.message.created`."""
    data: MessageObject
    """The message."""
