"""Model `CreateSkillVersionBody`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.create_skill_version_body_files import (
        CreateSkillVersionBodyFiles,
        CreateSkillVersionBodyFilesDict,
    )

__all__ = [
    "CreateSkillVersionBody",
    "CreateSkillVersionBodyDict",
]


class CreateSkillVersionBody(BaseModel):
    """What a version of a skill is made from."""

    files: CreateSkillVersionBodyFiles
    """The files of the folder, or one zip file."""
    default: bool | None = None
    """Whether it becomes the default version."""


class CreateSkillVersionBodyDict(TypedDict, total=False):
    """`CreateSkillVersionBody` as a dict, for arguments."""

    files: Required[CreateSkillVersionBodyFilesDict | CreateSkillVersionBodyFiles]
    default: bool
