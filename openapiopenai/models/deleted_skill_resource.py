"""Model `DeletedSkillResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "DeletedSkillResource",
]


class DeletedSkillResource(BaseModel):
    """Says that a skill is deleted."""

    object: Literal["skill.deleted"] = "skill.deleted"
    """Kind of object: always `skill.deleted`."""
    deleted: bool
    """Whether the thing is deleted now."""
    id: str
    """Its id, by which other calls name it."""
