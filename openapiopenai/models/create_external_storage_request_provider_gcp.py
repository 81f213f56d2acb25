# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateExternalStorageRequestProviderGcp`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "CreateExternalStorageRequestProviderGcp",
    "CreateExternalStorageRequestProviderGcpDict",
]


class CreateExternalStorageRequestProviderGcp(BaseModel):
    """External storage in a Google Cloud bucket."""

    type: Literal["gcp"] = "gcp"
    """Type: always `gcp`."""
    bucket: str
    """Name of the bucket."""
    workload_identity_pool_id: str
    """ID of the workload identity pool in Google Cloud."""
    workload_identity_project_number: str
    """Number of the Google Cloud project that holds the workload identity pool."""
    workload_identity_provider_id: str
    """ID of the workload identity provider."""


class CreateExternalStorageRequestProviderGcpDict(TypedDict, total=False):
    """`CreateExternalStorageRequestProviderGcp` as a dict, for arguments."""

    type: Required[Literal["gcp"]]
    bucket: Required[str]
    workload_identity_pool_id: Required[str]
    workload_identity_project_number: Required[str]
    workload_identity_provider_id: Required[str]
