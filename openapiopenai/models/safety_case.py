# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `SafetyCase`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.safety_case_notice import SafetyCaseNotice

__all__ = [
    "SafetyCase",
]


class SafetyCase(BaseModel):
    """A safety case about somebody who uses the API."""

    id: str
    """Its unique ID."""
    object: Literal["safety.case"] = "safety.case"
    """Kind of object: always `safety.case`."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    entity_identifier: str
    """Identifier of the entity that the case is about."""
    notice: SafetyCaseNotice
    """Notice that was sent about the case."""
    reason: str | None = None
    """Why the case was opened."""
    created_at_datetime = datetime_view("created_at")
