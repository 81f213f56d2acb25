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
    """Many requests of a file, answered together."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["batch"] = "batch"
    """Kind of object: always `batch`."""
    endpoint: str
    """Path of the endpoint that the requests are for."""
    model: str | None = None
    """Id of the model that answers."""
    errors: BatchErrors | None = None
    """What is wrong with the input file."""
    input_file_id: str
    """Id of the file with the requests."""
    completion_window: str
    """In what time the batch shall be done."""
    status: (
        Literal["validating", "failed", "in_progress", "finalizing", "completed", "expired", "cancelling", "cancelled"]
        | UnknownStr
    )
    """How far it is."""
    output_file_id: str | None = None
    """Id of the file with the answers that went well."""
    error_file_id: str | None = None
    """Id of the file with the answers that are errors."""
    created_at: int
    """When it was made, in seconds since 1970."""
    in_progress_at: int | None = None
    """When it began, in seconds since 1970."""
    expires_at: int | None = None
    """When it expires, in seconds since 1970."""
    finalizing_at: int | None = None
    """When its output began to be put together, in seconds since 1970."""
    completed_at: int | None = None
    """When it was completed, in seconds since 1970."""
    failed_at: int | None = None
    """When it failed, in seconds since 1970."""
    expired_at: int | None = None
    """When it expired, in seconds since 1970."""
    cancelling_at: int | None = None
    """When it began to be cancelled, in seconds since 1970."""
    cancelled_at: int | None = None
    """When it was cancelled, in seconds since 1970."""
    request_counts: BatchRequestCounts | None = None
    """How many requests there are, by how they went."""
    usage: BatchUsage | None = None
    """What was used; only for batches created after September 7, 2025."""
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
