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
    """`TaskGroupItem` of the API."""

    id: str
    object: Literal["chatkit.thread_item"] = "chatkit.thread_item"
    created_at: int
    thread_id: str
    type: Literal["chatkit.task_group"] = "chatkit.task_group"
    tasks: list[TaskGroupTask]
    created_at_datetime = datetime_view("created_at")
