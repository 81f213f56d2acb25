"""Model `HostedSkillReference`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "HostedSkillReference",
]


class HostedSkillReference(BaseModel):
    """`HostedSkillReference` of the API."""

    description: str
    name: str
    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"] = "skill_reference"
    """Which variant this is: always `skill_reference`."""
    version: str
