"""Model `ExternalStorageDeleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ExternalStorageDeleted",
]


class ExternalStorageDeleted(BaseModel):
    """Says that the settings of external storage are deleted."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["organization.external_storage.deleted"] = "organization.external_storage.deleted"
    """Kind of object: always `organization.external_storage.deleted`."""
    deleted: bool
    """Whether the thing is deleted now."""
