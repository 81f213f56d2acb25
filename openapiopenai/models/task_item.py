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
    """`TaskItem` of the API."""

    id: str
    object: Literal["chatkit.thread_item"] = "chatkit.thread_item"
    created_at: int
    thread_id: str
    type: Literal["chatkit.task"] = "chatkit.task"
    task_type: TaskType
    heading: str | None
    summary: str | None
    created_at_datetime = datetime_view("created_at")
