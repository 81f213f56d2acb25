"""Model `CreateExternalStorageRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

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
    """What is told of external storage to make it known."""

    project_id: str
    """Id of the project."""
    provider: CreateExternalStorageRequestProvider
    """Which cloud provider has it, and how it is reached."""


class CreateExternalStorageRequestDict(TypedDict, total=False):
    """`CreateExternalStorageRequest` as a dict, for arguments."""

    project_id: Required[str]
    provider: Required[CreateExternalStorageRequestProviderDict | CreateExternalStorageRequestProvider]
