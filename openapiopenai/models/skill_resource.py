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
    object: Literal["skill"] = "skill"
    name: str
    description: str
    created_at: int
    default_version: str
    latest_version: str
    created_at_datetime = datetime_view("created_at")
