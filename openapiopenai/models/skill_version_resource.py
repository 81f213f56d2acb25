"""Model `SkillVersionResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "SkillVersionResource",
]


class SkillVersionResource(BaseModel):
    """A version of a skill."""

    object: Literal["skill.version"] = "skill.version"
    """Kind of object: always `skill.version`."""
    id: str
    """Its id, by which other calls name it."""
    skill_id: str
    """Id of the skill."""
    version: str
    """Number of the version."""
    created_at: int
    """When it was made, in seconds since 1970."""
    name: str
    """Name of the skill in this version."""
    description: str
    """What the skill is for in this version."""
    created_at_datetime = datetime_view("created_at")
