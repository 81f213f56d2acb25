"""Model `ApplyPatchCreateFileOperation`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ApplyPatchCreateFileOperation",
]


class ApplyPatchCreateFileOperation(BaseModel):
    """`ApplyPatchCreateFileOperation` of the API."""

    type: Literal["create_file"] = "create_file"
    """Which variant this is: always `create_file`."""
    path: str
    diff: str
