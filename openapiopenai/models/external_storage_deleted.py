# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ExternalStorageDeleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ExternalStorageDeleted",
]


class ExternalStorageDeleted(BaseModel):
    """Confirmation that an external storage configuration was deleted."""

    id: str
    """Its unique ID."""
    object: Literal["organization.external_storage.deleted"] = "organization.external_storage.deleted"
    """Kind of object: always `organization.external_storage.deleted`."""
    deleted: bool
    """Whether it was deleted."""
