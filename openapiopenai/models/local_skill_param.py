# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LocalSkillParam`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LocalSkillParam",
    "LocalSkillParamDict",
]


class LocalSkillParam(BaseModel):
    """A skill in a directory of the local environment.

    Known as `LocalSkill`."""

    name: str
    """Name of the skill."""
    description: str
    """What the skill is for."""
    path: str
    """Path of the skill's directory."""


class LocalSkillParamDict(TypedDict, total=False):
    """`LocalSkillParam` as a dict, for arguments."""

    name: Required[str]
    description: Required[str]
    path: Required[str]
