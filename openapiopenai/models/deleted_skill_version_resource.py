# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `DeletedSkillVersionResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "DeletedSkillVersionResource",
]


class DeletedSkillVersionResource(BaseModel):
    """Confirmation that a version of a skill was deleted.

    Known as `DeletedSkillVersion`."""

    object: Literal["skill.version.deleted"] = "skill.version.deleted"
    """Kind of object: always `skill.version.deleted`."""
    deleted: bool
    """Whether it was deleted."""
    id: str
    """Its unique ID."""
    version: str
    """Version number."""
