# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ApplyPatchUpdateFileOperation`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ApplyPatchUpdateFileOperation",
]


class ApplyPatchUpdateFileOperation(BaseModel):
    """Operation of the `apply_patch` tool that updates a file."""

    type: Literal["update_file"] = "update_file"
    """Type: always `update_file`."""
    path: str
    """Path of the file."""
    diff: str
    """Diff to apply to the file."""
