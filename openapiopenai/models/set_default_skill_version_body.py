"""Model `SetDefaultSkillVersionBody`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "SetDefaultSkillVersionBody",
    "SetDefaultSkillVersionBodyDict",
]


class SetDefaultSkillVersionBody(BaseModel):
    """Which version of a skill becomes the default."""

    default_version: str
    """Number of the version."""


class SetDefaultSkillVersionBodyDict(TypedDict, total=False):
    """`SetDefaultSkillVersionBody` as a dict, for arguments."""

    default_version: Required[str]
