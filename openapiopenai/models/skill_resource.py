"""Model `SkillResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "SkillResource",
]


class SkillResource(BaseModel):
    """`SkillResource` of the API."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["skill"] = "skill"
    """Kind of object: always `skill`."""
    name: str
    description: str
    created_at: int
    """When it was made, in seconds since 1970."""
    default_version: str
    latest_version: str
    created_at_datetime = datetime_view("created_at")
