"""Model `SetDefaultSkillVersionBody`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "SetDefaultSkillVersionBody",
    "SetDefaultSkillVersionBodyDict",
]


class SetDefaultSkillVersionBody(BaseModel):
    """`SetDefaultSkillVersionBody` of the API."""

    default_version: str


class SetDefaultSkillVersionBodyDict(TypedDict, total=False):
    """`SetDefaultSkillVersionBody` as a dict, for arguments."""

    default_version: Required[str]
