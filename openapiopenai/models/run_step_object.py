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
    """A step of a run: it writes a message, or calls tools."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["thread.run.step"] = "thread.run.step"
    """Kind of object: always `thread.run.step`."""
    created_at: int
    """When it was made, in seconds since 1970."""
    assistant_id: str
    """Id of the assistant."""
    thread_id: str
    """Id of the thread."""
    run_id: str
    """Id of the run."""
    type: Literal["message_creation", "tool_calls"] | UnknownStr
    """Whether the step writes a message or calls tools."""
    status: Literal["in_progress", "cancelled", "failed", "completed", "expired"] | UnknownStr
    """How far it is."""
    step_details: RunStepObjectStepDetails
    """What the step does."""
    last_error: RunStepObjectLastError | None
    """Why the step failed; null where it did not."""
    expired_at: int | None
    """When it expired, in seconds since 1970; a step expires with its run."""
    cancelled_at: int | None
    """When it was canceled, in seconds since 1970."""
    failed_at: int | None
    """When it failed, in seconds since 1970."""
    completed_at: int | None
    """When it was completed, in seconds since 1970."""
    metadata: Metadata | None
    """Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512."""
    usage: RunStepCompletionUsage | None
    """Tokens that the step took; null while it is in progress."""
    created_at_datetime = datetime_view("created_at")
    expired_at_datetime = datetime_view("expired_at")
    cancelled_at_datetime = datetime_view("cancelled_at")
    failed_at_datetime = datetime_view("failed_at")
    completed_at_datetime = datetime_view("completed_at")
