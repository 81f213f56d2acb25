"""Model `CreateExternalStorageRequestProviderGcp`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CreateExternalStorageRequestProviderGcp",
    "CreateExternalStorageRequestProviderGcpDict",
]


class CreateExternalStorageRequestProviderGcp(BaseModel):
    """`CreateExternalStorageRequestProviderGcp` of the API."""

    bucket: str
    type: Literal["gcp"] = "gcp"
    """Which variant this is: always `gcp`."""
    workload_identity_pool_id: str
    workload_identity_project_number: str
    workload_identity_provider_id: str
    """Id of the workload identity provider."""


class CreateExternalStorageRequestProviderGcpDict(TypedDict, total=False):
    """`CreateExternalStorageRequestProviderGcp` as a dict, for arguments."""

    bucket: Required[str]
    type: Required[Literal["gcp"]]
    workload_identity_pool_id: Required[str]
    workload_identity_project_number: Required[str]
    workload_identity_provider_id: Required[str]
