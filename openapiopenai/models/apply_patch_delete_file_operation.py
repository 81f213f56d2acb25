# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ApplyPatchDeleteFileOperation`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ApplyPatchDeleteFileOperation",
]


class ApplyPatchDeleteFileOperation(BaseModel):
    """Operation of the `apply_patch` tool that deletes a file."""

    type: Literal["delete_file"] = "delete_file"
    """Type: always `delete_file`."""
    path: str
    """Path of the file."""
