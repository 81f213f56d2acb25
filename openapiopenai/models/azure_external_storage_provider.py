"""Model `AzureExternalStorageProvider`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AzureExternalStorageProvider",
]


class AzureExternalStorageProvider(BaseModel):
    """`AzureExternalStorageProvider` of the API."""

    account_name: str
    container: str
    region: str
    resource_group: str
    subscription_id: str
    tenant_id: str
    type: Literal["azure"] = "azure"
    """Which variant this is: always `azure`."""
