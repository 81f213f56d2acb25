# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `TaskGroupItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.task_group_task import TaskGroupTask

__all__ = [
    "TaskGroupItem",
]


class TaskGroupItem(BaseModel):
    """Workflow tasks that are grouped together in the thread."""

    id: str
    """Its unique ID."""
    object: Literal["chatkit.thread_item"] = "chatkit.thread_item"
    """Kind of object: always `chatkit.thread_item`."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    thread_id: str
    """ID of the thread."""
    type: Literal["chatkit.task_group"] = "chatkit.task_group"
    """Type: always `chatkit.task_group`."""
    tasks: list[TaskGroupTask]
    """Tasks of the group."""
    created_at_datetime = datetime_view("created_at")
