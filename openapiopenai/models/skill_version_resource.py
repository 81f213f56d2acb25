"""Model `SkillVersionResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "SkillVersionResource",
]


class SkillVersionResource(BaseModel):
    """`SkillVersionResource` of the API."""

    object: Literal["skill.version"] = "skill.version"
    """Kind of object: always `skill.version`."""
    id: str
    """Its id, by which other calls name it."""
    skill_id: str
    """Id of the skill."""
    version: str
    created_at: int
    """When it was made, in seconds since 1970."""
    name: str
    description: str
    created_at_datetime = datetime_view("created_at")
