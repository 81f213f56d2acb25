# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ApplyPatchDeleteFileOperationParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ApplyPatchDeleteFileOperationParam",
    "ApplyPatchDeleteFileOperationParamDict",
]


class ApplyPatchDeleteFileOperationParam(BaseModel):
    """Operation of the `apply_patch` tool that deletes a file."""

    type: Literal["delete_file"] = "delete_file"
    """Type: always `delete_file`."""
    path: str
    """Path of the file, relative to the root of the workspace."""


class ApplyPatchDeleteFileOperationParamDict(TypedDict, total=False):
    """`ApplyPatchDeleteFileOperationParam` as a dict, for arguments."""

    type: Required[Literal["delete_file"]]
    path: Required[str]
