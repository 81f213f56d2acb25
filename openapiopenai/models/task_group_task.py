"""Model `TaskGroupTask`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.task_type import TaskType

__all__ = [
    "TaskGroupTask",
]


class TaskGroupTask(BaseModel):
    """`TaskGroupTask` of the API."""

    type: TaskType
    heading: str | None
    summary: str | None
