# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `SetDefaultSkillVersionBody`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "SetDefaultSkillVersionBody",
    "SetDefaultSkillVersionBodyDict",
]


class SetDefaultSkillVersionBody(BaseModel):
    """Sets the default version of a skill."""

    default_version: str
    """Version number."""


class SetDefaultSkillVersionBodyDict(TypedDict, total=False):
    """`SetDefaultSkillVersionBody` as a dict, for arguments."""

    default_version: Required[str]
