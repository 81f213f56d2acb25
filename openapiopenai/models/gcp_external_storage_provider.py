"""Model `GcpExternalStorageProvider`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "GcpExternalStorageProvider",
]


class GcpExternalStorageProvider(BaseModel):
    """`GcpExternalStorageProvider` of the API."""

    audience: str
    bucket: str
    region: str
    type: Literal["gcp"] = "gcp"
    """Which variant this is: always `gcp`."""
    workload_identity_pool_id: str
    workload_identity_project_number: str
    workload_identity_provider_id: str
    """Id of the workload identity provider."""
