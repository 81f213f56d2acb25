# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `SkillResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

__all__ = [
    "SkillResource",
]


class SkillResource(BaseModel):
    """A skill, with its default and latest versions.

    Known as `Skill`."""

    id: str
    """Its unique ID."""
    object: Literal["skill"] = "skill"
    """Kind of object: always `skill`."""
    name: str
    """Name of the skill."""
    description: str
    """What the skill is for."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    default_version: str
    """Version that is used when none is specified."""
    latest_version: str
    """Latest version of the skill."""
    created_at_datetime = datetime_view("created_at")
