# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `GcpExternalStorageProvider`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "GcpExternalStorageProvider",
]


class GcpExternalStorageProvider(BaseModel):
    """A Google Cloud Storage bucket."""

    type: Literal["gcp"] = "gcp"
    """Type: always `gcp`."""
    audience: str
    """Audience of the tokens that are presented to Google Cloud."""
    bucket: str
    """Name of the bucket."""
    region: str
    """Google Cloud region of the bucket."""
    workload_identity_pool_id: str
    """ID of the workload identity pool."""
    workload_identity_project_number: str
    """Number of the Google Cloud project that holds the workload identity pool."""
    workload_identity_provider_id: str
    """ID of the workload identity provider."""
