"""Model `GcpExternalStorageProvider`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "GcpExternalStorageProvider",
]


class GcpExternalStorageProvider(BaseModel):
    """A bucket of Google Cloud."""

    type: Literal["gcp"] = "gcp"
    """Which variant this is: always `gcp`."""
    audience: str
    """Audience of the tokens that are shown to Google Cloud."""
    bucket: str
    """Name of the bucket."""
    region: str
    """Google Cloud region of the bucket."""
    workload_identity_pool_id: str
    """Id of the workload identity pool."""
    workload_identity_project_number: str
    """Number of the project that the workload identity pool is in."""
    workload_identity_provider_id: str
    """Id of the workload identity provider."""
