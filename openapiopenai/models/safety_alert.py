"""Model `SafetyAlert`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "SafetyAlert",
]


class SafetyAlert(BaseModel):
    """An alert on something that a model seemed to do without being meant to."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["safety.alert"] = "safety.alert"
    """Kind of object: always `safety.alert`."""
    response_id: str
    """Id of the response."""
    model: str
    """Id of the model."""
    created_at: int
    """When it was made, in seconds since 1970."""
    error_type: (
        Literal[
            "potentially_unintended_data_transfer",
            "potentially_unintended_data_access",
            "potentially_unintended_destructive_activity",
            "other",
        ]
        | UnknownStr
    )
    """What kind of thing it was."""
    reason: str | None = None
    """Why there is an alert; null for requests with zero data retention."""
    request_id: str
    """Id of the request that the alert is about."""
    request_paused: bool
    """Whether a block of the request was registered; that does not mean that its response has stopped."""
    detailed_explanation: str | None = None
    """What happened, in a generated text; only for some alerts with zero data retention, and for a limited time. Absent otherwise."""
    created_at_datetime = datetime_view("created_at")
