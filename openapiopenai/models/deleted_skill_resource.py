# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `DeletedSkillResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "DeletedSkillResource",
]


class DeletedSkillResource(BaseModel):
    """Confirmation that a skill was deleted.

    Known as `DeletedSkill`."""

    object: Literal["skill.deleted"] = "skill.deleted"
    """Kind of object: always `skill.deleted`."""
    deleted: bool
    """Whether it was deleted."""
    id: str
    """Its unique ID."""
