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
    id: str
    skill_id: str
    version: str
    created_at: int
    name: str
    description: str
    created_at_datetime = datetime_view("created_at")
