# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CodeInterpreterFileOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.code_interpreter_file_output_files_item import CodeInterpreterFileOutputFilesItem

__all__ = [
    "CodeInterpreterFileOutput",
]


class CodeInterpreterFileOutput(BaseModel):
    """Files that the code interpreter produced."""

    type: Literal["files"] = "files"
    """Type: always `files`."""
    files: list[CodeInterpreterFileOutputFilesItem]
    """The files that the code produced."""
