# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `SkillVersionResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

__all__ = [
    "SkillVersionResource",
]


class SkillVersionResource(BaseModel):
    """A version of a skill.

    Known as `SkillVersion`."""

    object: Literal["skill.version"] = "skill.version"
    """Kind of object: always `skill.version`."""
    id: str
    """Its unique ID."""
    skill_id: str
    """ID of the skill."""
    version: str
    """Version number."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    name: str
    """Name of the skill in this version."""
    description: str
    """Description of the skill in this version."""
    created_at_datetime = datetime_view("created_at")
