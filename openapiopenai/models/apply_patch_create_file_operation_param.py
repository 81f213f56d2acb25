# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ApplyPatchCreateFileOperationParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ApplyPatchCreateFileOperationParam",
    "ApplyPatchCreateFileOperationParamDict",
]


class ApplyPatchCreateFileOperationParam(BaseModel):
    """Operation of the `apply_patch` tool that creates a file."""

    type: Literal["create_file"] = "create_file"
    """Type: always `create_file`."""
    path: str
    """Path of the file, relative to the root of the workspace."""
    diff: str
    """Unified diff with the content of the new file."""


class ApplyPatchCreateFileOperationParamDict(TypedDict, total=False):
    """`ApplyPatchCreateFileOperationParam` as a dict, for arguments."""

    type: Required[Literal["create_file"]]
    path: Required[str]
    diff: Required[str]
