# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateSkillVersionBody`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Request body for creating a version of a skill; versions are immutable."""

    files: CreateSkillVersionBodyFiles | None = None
    """Files of the skill's directory, or a single zip file."""
    default: bool | None = None
    """Whether the version becomes the default version of the skill."""


class CreateSkillVersionBodyDict(TypedDict, total=False):
    """`CreateSkillVersionBody` as a dict, for arguments."""

    files: CreateSkillVersionBodyFilesDict | CreateSkillVersionBodyFiles
    default: bool
