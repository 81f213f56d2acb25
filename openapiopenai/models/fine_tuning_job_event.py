# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FineTuningJobEvent`."""

from __future__ import annotations

from typing import Any, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr
from openapiopenai._runtime.json.views import datetime_view

__all__ = [
    "FineTuningJobEvent",
]


class FineTuningJobEvent(BaseModel):
    """An event of a fine-tuning job."""

    object: Literal["fine_tuning.job.event"] = "fine_tuning.job.event"
    """Kind of object: always `fine_tuning.job.event`."""
    id: str
    """ID of the event."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    level: Literal["info", "warn", "error"] | UnknownStr
    """Log level of the event."""
    message: str
    """Message of the event."""
    type: Literal["message", "metrics"] | UnknownStr | None = None
    """Type of the event: a message or metrics."""
    data: dict[str, Any] | None = None
    """Data of the event."""
    created_at_datetime = datetime_view("created_at")
