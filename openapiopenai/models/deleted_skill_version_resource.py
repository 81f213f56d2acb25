"""Model `DeletedSkillVersionResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "DeletedSkillVersionResource",
]


class DeletedSkillVersionResource(BaseModel):
    """`DeletedSkillVersionResource` of the API."""

    object: Literal["skill.version.deleted"] = "skill.version.deleted"
    deleted: bool
    id: str
    version: str
