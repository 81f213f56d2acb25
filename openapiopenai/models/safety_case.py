"""Model `SafetyCase`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.safety_case_notice import SafetyCaseNotice

__all__ = [
    "SafetyCase",
]


class SafetyCase(BaseModel):
    """`SafetyCase` of the API."""

    id: str
    created_at: int
    entity_identifier: str
    notice: SafetyCaseNotice
    object: Literal["safety.case"] = "safety.case"
    reason: str | None = None
    created_at_datetime = datetime_view("created_at")
