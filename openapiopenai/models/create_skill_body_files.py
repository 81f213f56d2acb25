# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateSkillBodyFiles`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, FileContent
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "CreateSkillBodyFiles",
    "CreateSkillBodyFilesDict",
]


if TYPE_CHECKING:
    CreateSkillBodyFiles: TypeAlias = list[FileContent] | FileContent
    """Files of the skill's directory, at most 500, or a single zip file. Give each file with its path, such as `("chain-repair/SKILL.md", data)`."""
    CreateSkillBodyFilesDict: TypeAlias = Sequence[FileContent] | FileContent
    """`CreateSkillBodyFiles` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> CreateSkillBodyFiles:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateSkillBodyFiles:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateSkillBodyFilesDict = AS_GIVEN

    class CreateSkillBodyFiles(OpenUnion):
        values = "list[FileContent] | FileContent"
        variants = ()

    from_json = CreateSkillBodyFiles.from_json
    from_dict = CreateSkillBodyFiles.from_dict
