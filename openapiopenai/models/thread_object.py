"""Model `ThreadObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.metadata import Metadata
    from openapiopenai.models.thread_object_tool_resources import ThreadObjectToolResources

__all__ = [
    "ThreadObject",
]


class ThreadObject(BaseModel):
    """A thread: a conversation with assistants."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["thread"] = "thread"
    """Kind of object: always `thread`."""
    created_at: int
    """When it was made, in seconds since 1970."""
    tool_resources: ThreadObjectToolResources | None
    """What tools work with in this thread: files for the code interpreter, vector stores for file search."""
    metadata: Metadata | None
    """Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512."""
    created_at_datetime = datetime_view("created_at")
