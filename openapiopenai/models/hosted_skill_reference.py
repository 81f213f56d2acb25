# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `HostedSkillReference`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "HostedSkillReference",
]


class HostedSkillReference(BaseModel):
    """A skill in an environment, by reference to one of the project's skills."""

    type: Literal["skill_reference"] = "skill_reference"
    """Type: always `skill_reference`."""
    name: str
    """Name of the skill."""
    description: str
    """What the skill is for."""
    skill_id: str
    """ID of the skill."""
    version: str
    """Version of the skill in the environment."""
