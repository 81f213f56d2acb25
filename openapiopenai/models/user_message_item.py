# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UserMessageItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.attachment import Attachment
    from openapiopenai.models.inference_options import InferenceOptions
    from openapiopenai.models.user_message_item_content_item import UserMessageItemContentItem

__all__ = [
    "UserMessageItem",
]


class UserMessageItem(BaseModel):
    """A message of a user in a thread.

    Known as `ChatKitThreadUserMessageItem`."""

    id: str
    """Its unique ID."""
    object: Literal["chatkit.thread_item"] = "chatkit.thread_item"
    """Kind of object: always `chatkit.thread_item`."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    thread_id: str
    """ID of the thread."""
    type: Literal["chatkit.user_message"] = "chatkit.user_message"
    """Type: always `chatkit.user_message`."""
    content: list[UserMessageItemContentItem]
    """Content of the message."""
    attachments: list[Attachment]
    """Attachments of the message; empty by default."""
    inference_options: InferenceOptions | None = FROM_SERVER
    """Inference options that override the defaults for this message; null if unset."""
    created_at_datetime = datetime_view("created_at")
