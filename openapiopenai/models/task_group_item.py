"""Model `TaskGroupItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.task_group_task import TaskGroupTask

__all__ = [
    "TaskGroupItem",
]


class TaskGroupItem(BaseModel):
    """Tasks of the workflow that belong together."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["chatkit.thread_item"] = "chatkit.thread_item"
    """Kind of object: always `chatkit.thread_item`."""
    created_at: int
    """When it was made, in seconds since 1970."""
    thread_id: str
    """Id of the thread."""
    type: Literal["chatkit.task_group"] = "chatkit.task_group"
    """Which variant this is: always `chatkit.task_group`."""
    tasks: list[TaskGroupTask]
    """The tasks."""
    created_at_datetime = datetime_view("created_at")
