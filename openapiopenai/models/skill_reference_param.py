# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `SkillReferenceParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "SkillReferenceParam",
    "SkillReferenceParamDict",
]


class SkillReferenceParam(BaseModel):
    """A reference to a skill by its ID.

    Known as `SkillReference`."""

    type: Literal["skill_reference"] = "skill_reference"
    """Type: always `skill_reference`."""
    skill_id: str
    """ID of the skill."""
    version: str | None = None
    """Version of the skill: a positive number or `latest`. By default the skill's default version."""


class SkillReferenceParamDict(TypedDict, total=False):
    """`SkillReferenceParam` as a dict, for arguments."""

    type: Required[Literal["skill_reference"]]
    skill_id: Required[str]
    version: str
