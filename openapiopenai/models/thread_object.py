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
    """`ThreadObject` of the API."""

    id: str
    object: Literal["thread"] = "thread"
    created_at: int
    tool_resources: ThreadObjectToolResources | None
    metadata: Metadata | None
    created_at_datetime = datetime_view("created_at")
