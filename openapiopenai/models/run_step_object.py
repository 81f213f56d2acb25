"""Model `RunStepObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.metadata import Metadata
    from openapiopenai.models.run_step_completion_usage import RunStepCompletionUsage
    from openapiopenai.models.run_step_object_last_error import RunStepObjectLastError
    from openapiopenai.models.run_step_object_step_details import RunStepObjectStepDetails

__all__ = [
    "RunStepObject",
]


class RunStepObject(BaseModel):
    """`RunStepObject` of the API."""

    id: str
    object: Literal["thread.run.step"] = "thread.run.step"
    created_at: int
    assistant_id: str
    thread_id: str
    run_id: str
    type: Literal["message_creation", "tool_calls"] | UnknownStr
    status: Literal["in_progress", "cancelled", "failed", "completed", "expired"] | UnknownStr
    step_details: RunStepObjectStepDetails
    last_error: RunStepObjectLastError | None
    expired_at: int | None
    cancelled_at: int | None
    failed_at: int | None
    completed_at: int | None
    metadata: Metadata | None
    usage: RunStepCompletionUsage | None
    created_at_datetime = datetime_view("created_at")
    expired_at_datetime = datetime_view("expired_at")
    cancelled_at_datetime = datetime_view("cancelled_at")
    failed_at_datetime = datetime_view("failed_at")
    completed_at_datetime = datetime_view("completed_at")
