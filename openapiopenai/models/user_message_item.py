"""Model `UserMessageItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.attachment import Attachment
    from openapiopenai.models.inference_options import InferenceOptions
    from openapiopenai.models.user_message_item_content_item import UserMessageItemContentItem

__all__ = [
    "UserMessageItem",
]


class UserMessageItem(BaseModel):
    """A message of a user in a thread."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["chatkit.thread_item"] = "chatkit.thread_item"
    """Kind of object: always `chatkit.thread_item`."""
    created_at: int
    """When it was made, in seconds since 1970."""
    thread_id: str
    """Id of the thread."""
    type: Literal["chatkit.user_message"] = "chatkit.user_message"
    """Which variant this is: always `chatkit.user_message`."""
    content: list[UserMessageItemContentItem]
    """What the message consists of."""
    attachments: list[Attachment]
    """What is attached to it."""
    inference_options: InferenceOptions | None
    """How the model shall answer it; null: as the session says."""
    created_at_datetime = datetime_view("created_at")
