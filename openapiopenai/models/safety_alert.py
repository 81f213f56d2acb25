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
    """`SafetyAlert` of the API."""

    id: str
    """Its id, by which other calls name it."""
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
    model: str
    object: Literal["safety.alert"] = "safety.alert"
    """Kind of object: always `safety.alert`."""
    reason: str | None = None
    request_id: str
    """Id of the request, for questions to support."""
    request_paused: bool
    response_id: str
    """Id of the response."""
    detailed_explanation: str | None = None
    created_at_datetime = datetime_view("created_at")
