# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ThreadObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.metadata import Metadata
    from openapiopenai.models.thread_object_tool_resources import ThreadObjectToolResources

__all__ = [
    "ThreadObject",
]


class ThreadObject(BaseModel):
    """A thread: a conversation made up of messages.

    Known as `Thread`."""

    id: str
    """Its unique ID."""
    object: Literal["thread"] = "thread"
    """Kind of object: always `thread`."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    tool_resources: ThreadObjectToolResources | None = FROM_SERVER
    """Resources that the assistant's tools can use in this thread: files for the code interpreter, vector stores for file search."""
    metadata: Metadata | None = FROM_SERVER
    """Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512."""
    created_at_datetime = datetime_view("created_at")
