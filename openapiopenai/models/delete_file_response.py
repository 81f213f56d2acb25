# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `DeleteFileResponse`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "DeleteFileResponse",
]


class DeleteFileResponse(BaseModel):
    """Confirmation that a file was deleted.

    Known as `FileDeleted`."""

    id: str
    """Its unique ID."""
    object: Literal["file"] = "file"
    """Kind of object: always `file`."""
    deleted: bool
    """Whether it was deleted."""
