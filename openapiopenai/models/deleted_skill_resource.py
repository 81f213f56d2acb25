"""Model `DeletedSkillResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "DeletedSkillResource",
]


class DeletedSkillResource(BaseModel):
    """`DeletedSkillResource` of the API."""

    object: Literal["skill.deleted"] = "skill.deleted"
    deleted: bool
    id: str
