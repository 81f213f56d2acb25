"""Model `ApplyPatchCreateFileOperationParam`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ApplyPatchCreateFileOperationParam",
    "ApplyPatchCreateFileOperationParamDict",
]


class ApplyPatchCreateFileOperationParam(BaseModel):
    """`ApplyPatchCreateFileOperationParam` of the API."""

    type: Literal["create_file"] = "create_file"
    """Which variant this is: always `create_file`."""
    path: str
    diff: str


class ApplyPatchCreateFileOperationParamDict(TypedDict, total=False):
    """`ApplyPatchCreateFileOperationParam` as a dict, for arguments."""

    type: Required[Literal["create_file"]]
    path: Required[str]
    diff: Required[str]
