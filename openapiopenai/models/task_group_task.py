# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `TaskGroupTask`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER

if TYPE_CHECKING:
    from openapiopenai.models.task_type import TaskType

__all__ = [
    "TaskGroupTask",
]


class TaskGroupTask(BaseModel):
    """A task in a task group."""

    type: TaskType
    """Kind of task."""
    heading: str | None = FROM_SERVER
    """Heading of the task; null if there is none."""
    summary: str | None = FROM_SERVER
    """Summary that describes the task; null if there is none."""
