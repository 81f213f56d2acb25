# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStepObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER, UnknownStr
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.metadata import Metadata
    from openapiopenai.models.run_step_completion_usage import RunStepCompletionUsage
    from openapiopenai.models.run_step_object_last_error import RunStepObjectLastError
    from openapiopenai.models.run_step_object_step_details import RunStepObjectStepDetails

__all__ = [
    "RunStepObject",
]


class RunStepObject(BaseModel):
    """A step in a run: it creates a message or calls tools.

    Known as `RunStep`."""

    id: str
    """Its unique ID."""
    object: Literal["thread.run.step"] = "thread.run.step"
    """Kind of object: always `thread.run.step`."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    assistant_id: str
    """ID of the assistant."""
    thread_id: str
    """ID of the thread."""
    run_id: str
    """ID of the run."""
    type: Literal["message_creation", "tool_calls"] | UnknownStr
    """Type of the run step: whether it creates a message or calls tools."""
    status: Literal["in_progress", "cancelled", "failed", "completed", "expired"] | UnknownStr
    """Its current status."""
    step_details: RunStepObjectStepDetails
    """Details of the step: a message that is created, or tool calls."""
    last_error: RunStepObjectLastError | None = FROM_SERVER
    """Last error of the run step; null if there are none."""
    expired_at: int | None = None
    """When it expired, as Unix time in seconds; a step expires with its run."""
    cancelled_at: int | None = FROM_SERVER
    """When it was canceled, as Unix time in seconds."""
    failed_at: int | None = FROM_SERVER
    """When it failed, as Unix time in seconds."""
    completed_at: int | None = FROM_SERVER
    """When it was completed, as Unix time in seconds."""
    metadata: Metadata | None = None
    """Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512."""
    usage: RunStepCompletionUsage | None = FROM_SERVER
    """Tokens that the run step used; null while it is in progress."""
    created_at_datetime = datetime_view("created_at")
    expired_at_datetime = datetime_view("expired_at")
    cancelled_at_datetime = datetime_view("cancelled_at")
    failed_at_datetime = datetime_view("failed_at")
    completed_at_datetime = datetime_view("completed_at")
