# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AssistantMessageItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.response_output_text import ResponseOutputText

__all__ = [
    "AssistantMessageItem",
]


class AssistantMessageItem(BaseModel):
    """An assistant's message in a thread.

    Known as `ChatKitThreadAssistantMessageItem`."""

    id: str
    """Its unique ID."""
    object: Literal["chatkit.thread_item"] = "chatkit.thread_item"
    """Kind of object: always `chatkit.thread_item`."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    thread_id: str
    """ID of the thread."""
    type: Literal["chatkit.assistant_message"] = "chatkit.assistant_message"
    """Type: always `chatkit.assistant_message`."""
    content: list[ResponseOutputText]
    """Content of the message."""
    created_at_datetime = datetime_view("created_at")
