# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateSkillBody`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.create_skill_body_files import CreateSkillBodyFiles, CreateSkillBodyFilesDict

__all__ = [
    "CreateSkillBody",
    "CreateSkillBodyDict",
]


class CreateSkillBody(BaseModel):
    """Request body for creating a skill: the files of a directory, or a single zip file."""

    files: CreateSkillBodyFiles | None = None
    """Files of the skill's directory, or a single zip file."""


class CreateSkillBodyDict(TypedDict, total=False):
    """`CreateSkillBody` as a dict, for arguments."""

    files: CreateSkillBodyFilesDict | CreateSkillBodyFiles
