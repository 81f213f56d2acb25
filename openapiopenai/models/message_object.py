"""Model `MessageObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.message_object_attachments_item import MessageObjectAttachmentsItem
    from openapiopenai.models.message_object_content_item import MessageObjectContentItem
    from openapiopenai.models.message_object_incomplete_details import MessageObjectIncompleteDetails
    from openapiopenai.models.metadata import Metadata

__all__ = [
    "MessageObject",
]


class MessageObject(BaseModel):
    """A message of a thread."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["thread.message"] = "thread.message"
    """Kind of object: always `thread.message`."""
    created_at: int
    """When it was made, in seconds since 1970."""
    thread_id: str
    """Id of the thread."""
    status: Literal["in_progress", "incomplete", "completed"] | UnknownStr
    """How far the message is."""
    incomplete_details: MessageObjectIncompleteDetails | None
    """Why the message is incomplete."""
    completed_at: int | None
    """When it was completed, in seconds since 1970."""
    incomplete_at: int | None
    """When it was found incomplete, in seconds since 1970."""
    role: Literal["user", "assistant"] | UnknownStr
    """Who the message is from."""
    content: list[MessageObjectContentItem]
    """What the message says, in pieces."""
    assistant_id: str | None
    """Id of the assistant that wrote the message, if one did."""
    run_id: str | None
    """Id of the run that made the message; null for messages added by a call that creates a message or thread."""
    attachments: list[MessageObjectAttachmentsItem] | None
    """Files attached to the message, and the tools that they were added to."""
    metadata: Metadata | None
    """Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512."""
    created_at_datetime = datetime_view("created_at")
    completed_at_datetime = datetime_view("completed_at")
    incomplete_at_datetime = datetime_view("incomplete_at")
