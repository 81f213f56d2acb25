# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MessageStreamEventThreadMessageCompleted`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.message_object import MessageObject

__all__ = [
    "MessageStreamEventThreadMessageCompleted",
]


class MessageStreamEventThreadMessageCompleted(BaseModel):
    """Sent when a message is complete."""

    event: Literal["thread.message.completed"] = "thread.message.completed"
    """Name of the event: always `thread.message.completed`."""
    data: MessageObject
    """The message."""
