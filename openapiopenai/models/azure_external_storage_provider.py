# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AzureExternalStorageProvider`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AzureExternalStorageProvider",
]


class AzureExternalStorageProvider(BaseModel):
    """An Azure storage container."""

    type: Literal["azure"] = "azure"
    """Type: always `azure`."""
    account_name: str
    """Name of the storage account."""
    container: str
    """Name of the container."""
    region: str
    """Azure region of the storage."""
    resource_group: str
    """Name of the resource group."""
    subscription_id: str
    """ID of the Azure subscription."""
    tenant_id: str
    """ID of the Azure tenant."""
