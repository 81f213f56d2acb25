"""Model `AssistantMessageItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.response_output_text import ResponseOutputText

__all__ = [
    "AssistantMessageItem",
]


class AssistantMessageItem(BaseModel):
    """A message of the assistant in a thread."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["chatkit.thread_item"] = "chatkit.thread_item"
    """Kind of object: always `chatkit.thread_item`."""
    created_at: int
    """When it was made, in seconds since 1970."""
    thread_id: str
    """Id of the thread."""
    type: Literal["chatkit.assistant_message"] = "chatkit.assistant_message"
    """Which variant this is: always `chatkit.assistant_message`."""
    content: list[ResponseOutputText]
    """What the message consists of."""
    created_at_datetime = datetime_view("created_at")
