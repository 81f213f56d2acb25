# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MessageObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER, Tolerates, UnknownStr
from openapiopenai._runtime.json.views import datetime_view

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
    """Its unique ID."""
    object: Literal["thread.message"] = "thread.message"
    """Kind of object: always `thread.message`."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    thread_id: str
    """ID of the thread."""
    status: Annotated[Literal["in_progress", "incomplete", "completed"] | UnknownStr, Tolerates("absent", "null")]
    """Status of the message."""
    incomplete_details: MessageObjectIncompleteDetails | None = None
    """Why the message is incomplete."""
    completed_at: int | None = None
    """When it was completed, as Unix time in seconds."""
    incomplete_at: int | None = None
    """When it was marked as incomplete, as Unix time in seconds."""
    role: Literal["user", "assistant"] | UnknownStr
    """Role of the message's author."""
    content: list[MessageObjectContentItem]
    """Content parts of the message."""
    assistant_id: str | None = FROM_SERVER
    """ID of the assistant that wrote the message, if any."""
    run_id: str | None = FROM_SERVER
    """ID of the run that created the message; null for messages created by the create message or create thread endpoint."""
    attachments: list[MessageObjectAttachmentsItem] | None = FROM_SERVER
    """Files attached to the message, and the tools that they were added to."""
    metadata: Metadata | None = FROM_SERVER
    """Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512."""
    created_at_datetime = datetime_view("created_at")
    completed_at_datetime = datetime_view("completed_at")
    incomplete_at_datetime = datetime_view("incomplete_at")
