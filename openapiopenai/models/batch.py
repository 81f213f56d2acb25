"""Model `Batch`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.batch_errors import BatchErrors
    from openapiopenai.models.batch_request_counts import BatchRequestCounts
    from openapiopenai.models.batch_usage import BatchUsage
    from openapiopenai.models.metadata import Metadata

__all__ = [
    "Batch",
]


class Batch(BaseModel):
    """`Batch` of the API."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["batch"] = "batch"
    """Kind of object: always `batch`."""
    endpoint: str
    model: str | None = None
    errors: BatchErrors | None = None
    input_file_id: str
    completion_window: str
    status: (
        Literal["validating", "failed", "in_progress", "finalizing", "completed", "expired", "cancelling", "cancelled"]
        | UnknownStr
    )
    output_file_id: str | None = None
    error_file_id: str | None = None
    created_at: int
    """When it was made, in seconds since 1970."""
    in_progress_at: int | None = None
    expires_at: int | None = None
    """When it expires, in seconds since 1970."""
    finalizing_at: int | None = None
    completed_at: int | None = None
    """When it was completed, in seconds since 1970."""
    failed_at: int | None = None
    """When it failed, in seconds since 1970."""
    expired_at: int | None = None
    """When it expired, in seconds since 1970."""
    cancelling_at: int | None = None
    cancelled_at: int | None = None
    """When it was cancelled, in seconds since 1970."""
    request_counts: BatchRequestCounts | None = None
    usage: BatchUsage | None = None
    """What was used."""
    metadata: Metadata | None = None
    """Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512."""
    created_at_datetime = datetime_view("created_at")
    in_progress_at_datetime = datetime_view("in_progress_at")
    expires_at_datetime = datetime_view("expires_at")
    finalizing_at_datetime = datetime_view("finalizing_at")
    completed_at_datetime = datetime_view("completed_at")
    failed_at_datetime = datetime_view("failed_at")
    expired_at_datetime = datetime_view("expired_at")
    cancelling_at_datetime = datetime_view("cancelling_at")
    cancelled_at_datetime = datetime_view("cancelled_at")
