# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateExternalStorageRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.create_external_storage_request_provider import (
        CreateExternalStorageRequestProvider,
        CreateExternalStorageRequestProviderDict,
    )

__all__ = [
    "CreateExternalStorageRequest",
    "CreateExternalStorageRequestDict",
]


class CreateExternalStorageRequest(BaseModel):
    """Parameters for registering external storage."""

    project_id: str
    """ID of the project."""
    provider: CreateExternalStorageRequestProvider
    """Cloud provider of the storage, and how to access it."""


class CreateExternalStorageRequestDict(TypedDict, total=False):
    """`CreateExternalStorageRequest` as a dict, for arguments."""

    project_id: Required[str]
    provider: Required[CreateExternalStorageRequestProviderDict | CreateExternalStorageRequestProvider]
