"""Model `DeletedSkillVersionResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "DeletedSkillVersionResource",
]


class DeletedSkillVersionResource(BaseModel):
    """Says that a version of a skill is deleted."""

    object: Literal["skill.version.deleted"] = "skill.version.deleted"
    """Kind of object: always `skill.version.deleted`."""
    deleted: bool
    """Whether the thing is deleted now."""
    id: str
    """Its id, by which other calls name it."""
    version: str
    """Number of the version."""
