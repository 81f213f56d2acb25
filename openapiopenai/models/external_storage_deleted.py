"""Model `ExternalStorageDeleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ExternalStorageDeleted",
]


class ExternalStorageDeleted(BaseModel):
    """`ExternalStorageDeleted` of the API."""

    id: str
    deleted: bool
    object: Literal["organization.external_storage.deleted"] = "organization.external_storage.deleted"
