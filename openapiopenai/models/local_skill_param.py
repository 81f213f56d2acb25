"""Model `LocalSkillParam`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LocalSkillParam",
    "LocalSkillParamDict",
]


class LocalSkillParam(BaseModel):
    """`LocalSkillParam` of the API."""

    name: str
    description: str
    path: str


class LocalSkillParamDict(TypedDict, total=False):
    """`LocalSkillParam` as a dict, for arguments."""

    name: Required[str]
    description: Required[str]
    path: Required[str]
