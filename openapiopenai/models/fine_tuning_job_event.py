"""Model `FineTuningJobEvent`."""

from __future__ import annotations

from typing import Any, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "FineTuningJobEvent",
]


class FineTuningJobEvent(BaseModel):
    """Something that has happened in a training."""

    object: Literal["fine_tuning.job.event"] = "fine_tuning.job.event"
    """Kind of object: always `fine_tuning.job.event`."""
    id: str
    """Id of the event."""
    created_at: int
    """When it was made, in seconds since 1970."""
    level: Literal["info", "warn", "error"] | UnknownStr
    """How much it matters."""
    message: str
    """What has happened."""
    type: Literal["message", "metrics"] | UnknownStr | None = None
    """Whether it is a message or figures."""
    data: dict[str, Any] | None = None
    """What goes with it."""
    created_at_datetime = datetime_view("created_at")
