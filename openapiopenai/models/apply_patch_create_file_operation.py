# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ApplyPatchCreateFileOperation`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ApplyPatchCreateFileOperation",
]


class ApplyPatchCreateFileOperation(BaseModel):
    """Operation of the `apply_patch` tool that creates a file."""

    type: Literal["create_file"] = "create_file"
    """Type: always `create_file`."""
    path: str
    """Path of the file."""
    diff: str
    """Diff with the content of the new file."""
