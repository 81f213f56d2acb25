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
    """`MessageObject` of the API."""

    id: str
    object: Literal["thread.message"] = "thread.message"
    created_at: int
    thread_id: str
    status: Literal["in_progress", "incomplete", "completed"] | UnknownStr
    incomplete_details: MessageObjectIncompleteDetails | None
    completed_at: int | None
    incomplete_at: int | None
    role: Literal["user", "assistant"] | UnknownStr
    content: list[MessageObjectContentItem]
    assistant_id: str | None
    run_id: str | None
    attachments: list[MessageObjectAttachmentsItem] | None
    metadata: Metadata | None
    created_at_datetime = datetime_view("created_at")
    completed_at_datetime = datetime_view("completed_at")
    incomplete_at_datetime = datetime_view("incomplete_at")
