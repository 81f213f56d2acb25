# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `Batch`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.batch_errors import BatchErrors
    from openapiopenai.models.batch_request_counts import BatchRequestCounts
    from openapiopenai.models.batch_usage import BatchUsage
    from openapiopenai.models.metadata import Metadata

__all__ = [
    "Batch",
]


class Batch(BaseModel):
    """A batch of requests that are read from a file and processed together."""

    id: str
    """Its unique ID."""
    object: Literal["batch"] = "batch"
    """Kind of object: always `batch`."""
    endpoint: str
    """Path of the API endpoint that the batch calls."""
    model: str | None = None
    """ID of the model that processes the batch, such as `gpt-5-2025-08-07`."""
    errors: BatchErrors | None = None
    """Errors in the input file."""
    input_file_id: str
    """ID of the input file, which holds the requests."""
    completion_window: str
    """Time frame in which the batch is to be processed."""
    status: (
        Literal["validating", "failed", "in_progress", "finalizing", "completed", "expired", "cancelling", "cancelled"]
        | UnknownStr
    )
    """Its current status."""
    output_file_id: str | None = None
    """ID of the file with the outputs of successful requests."""
    error_file_id: str | None = None
    """ID of the file with the outputs of failed requests."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    in_progress_at: int | None = None
    """When processing of the batch started, as Unix time in seconds."""
    expires_at: int | None = None
    """When it expires, as Unix time in seconds."""
    finalizing_at: int | None = None
    """When the batch started finalizing, as Unix time in seconds."""
    completed_at: int | None = None
    """When it was completed, as Unix time in seconds."""
    failed_at: int | None = None
    """When it failed, as Unix time in seconds."""
    expired_at: int | None = None
    """When it expired, as Unix time in seconds."""
    cancelling_at: int | None = None
    """When cancellation of the batch started, as Unix time in seconds."""
    cancelled_at: int | None = None
    """When it was canceled, as Unix time in seconds."""
    request_counts: BatchRequestCounts | None = None
    """Number of requests in the batch, by status."""
    usage: BatchUsage | None = None
    """Token usage of the batch; only given for batches created after September 7, 2025."""
    metadata: Metadata | None = None
    """Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512."""
    created_at_datetime = datetime_view("created_at")
    in_progress_at_datetime = datetime_view("in_progress_at")
    expires_at_datetime = datetime_view("expires_at")
    finalizing_at_datetime = datetime_view("finalizing_at")
    completed_at_datetime = datetime_view("completed_at")
    failed_at_datetime = datetime_view("failed_at")
    expired_at_datetime = datetime_view("expired_at")
    cancelling_at_datetime = datetime_view("cancelling_at")
    cancelled_at_datetime = datetime_view("cancelled_at")
