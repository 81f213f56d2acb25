# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `SafetyAlert`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr
from openapiopenai._runtime.json.views import datetime_view

__all__ = [
    "SafetyAlert",
]


class SafetyAlert(BaseModel):
    """An alert about a potentially unintended action of a model."""

    id: str
    """Its unique ID."""
    object: Literal["safety.alert"] = "safety.alert"
    """Kind of object: always `safety.alert`."""
    response_id: str
    """ID of the response."""
    model: str
    """ID of the model."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    error_type: (
        Literal[
            "potentially_unintended_data_transfer",
            "potentially_unintended_data_access",
            "potentially_unintended_destructive_activity",
            "other",
        ]
        | UnknownStr
    )
    """Kind of potentially unintended activity that the alert is about."""
    reason: str | None = None
    """Why the alert was raised; null for requests with zero data retention."""
    request_id: str
    """ID of the request that the alert is about."""
    request_paused: bool
    """Whether a block was recorded for the request; that does not mean that its response has stopped."""
    detailed_explanation: str | None = None
    """Generated explanation of what happened; present only for some alerts with zero data retention, and only for a limited time."""
    created_at_datetime = datetime_view("created_at")
