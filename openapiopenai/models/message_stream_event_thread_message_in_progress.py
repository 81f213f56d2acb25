# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MessageStreamEventThreadMessageInProgress`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.message_object import MessageObject

__all__ = [
    "MessageStreamEventThreadMessageInProgress",
]


class MessageStreamEventThreadMessageInProgress(BaseModel):
    """Sent when a message goes into the status `in_progress`."""

    event: Literal["thread.message.in_progress"] = "thread.message.in_progress"
    """Name of the event: always `thread.message.in_progress`."""
    data: MessageObject
    """The message."""
