# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MessageStreamEventThreadMessageIncomplete`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.message_object import MessageObject

__all__ = [
    "MessageStreamEventThreadMessageIncomplete",
]


class MessageStreamEventThreadMessageIncomplete(BaseModel):
    """Sent when a message ended before it was complete."""

    event: Literal["thread.message.incomplete"] = "thread.message.incomplete"
    """Name of the event: always `thread.message.incomplete`."""
    data: MessageObject
    """The message."""
