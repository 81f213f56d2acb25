"""Model `SkillResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "SkillResource",
]


class SkillResource(BaseModel):
    """A skill."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["skill"] = "skill"
    """Kind of object: always `skill`."""
    name: str
    """Name of the skill."""
    description: str
    """What the skill is for."""
    created_at: int
    """When it was made, in seconds since 1970."""
    default_version: str
    """Number of the version that is used where none is named."""
    latest_version: str
    """Number of the newest version."""
    created_at_datetime = datetime_view("created_at")
