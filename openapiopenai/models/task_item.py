"""Model `TaskItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.task_type import TaskType

__all__ = [
    "TaskItem",
]


class TaskItem(BaseModel):
    """A task of the workflow, which shows how far it is."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["chatkit.thread_item"] = "chatkit.thread_item"
    """Kind of object: always `chatkit.thread_item`."""
    created_at: int
    """When it was made, in seconds since 1970."""
    thread_id: str
    """Id of the thread."""
    type: Literal["chatkit.task"] = "chatkit.task"
    """Which variant this is: always `chatkit.task`."""
    task_type: TaskType
    """Kind of task."""
    heading: str | None
    """Heading of the task; null where it has none."""
    summary: str | None
    """What the task is; null where nothing is said."""
    created_at_datetime = datetime_view("created_at")
