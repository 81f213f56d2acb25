# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `TaskItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.task_type import TaskType

__all__ = [
    "TaskItem",
]


class TaskItem(BaseModel):
    """A task of the workflow, which shows progress and status."""

    id: str
    """Its unique ID."""
    object: Literal["chatkit.thread_item"] = "chatkit.thread_item"
    """Kind of object: always `chatkit.thread_item`."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    thread_id: str
    """ID of the thread."""
    type: Literal["chatkit.task"] = "chatkit.task"
    """Type: always `chatkit.task`."""
    task_type: TaskType
    """Kind of task."""
    heading: str | None = FROM_SERVER
    """Heading of the task; null if there is none."""
    summary: str | None = FROM_SERVER
    """Summary that describes the task; null if there is none."""
    created_at_datetime = datetime_view("created_at")
