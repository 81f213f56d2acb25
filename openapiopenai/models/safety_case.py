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
    """A case of safety, about somebody who uses the API."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["safety.case"] = "safety.case"
    """Kind of object: always `safety.case`."""
    created_at: int
    """When it was made, in seconds since 1970."""
    entity_identifier: str
    """Whom the case is about."""
    notice: SafetyCaseNotice
    """What was sent to them."""
    reason: str | None = None
    """Why there is a case."""
    created_at_datetime = datetime_view("created_at")
