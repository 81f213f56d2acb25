# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ApplyPatchUpdateFileOperationParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ApplyPatchUpdateFileOperationParam",
    "ApplyPatchUpdateFileOperationParamDict",
]


class ApplyPatchUpdateFileOperationParam(BaseModel):
    """Operation of the `apply_patch` tool that updates a file."""

    type: Literal["update_file"] = "update_file"
    """Type: always `update_file`."""
    path: str
    """Path of the file, relative to the root of the workspace."""
    diff: str
    """Unified diff to apply to the file."""


class ApplyPatchUpdateFileOperationParamDict(TypedDict, total=False):
    """`ApplyPatchUpdateFileOperationParam` as a dict, for arguments."""

    type: Required[Literal["update_file"]]
    path: Required[str]
    diff: Required[str]
