# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateExternalStorageRequestProviderAzure`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "CreateExternalStorageRequestProviderAzure",
    "CreateExternalStorageRequestProviderAzureDict",
]


class CreateExternalStorageRequestProviderAzure(BaseModel):
    """External storage in an Azure container."""

    type: Literal["azure"] = "azure"
    """Type: always `azure`."""
    account_name: str
    """Name of the storage account."""
    container: str
    """Name of the container."""
    resource_group: str
    """Name of the resource group."""
    subscription_id: str
    """ID of the Azure subscription."""
    tenant_id: str
    """ID of the Azure tenant."""


class CreateExternalStorageRequestProviderAzureDict(TypedDict, total=False):
    """`CreateExternalStorageRequestProviderAzure` as a dict, for arguments."""

    type: Required[Literal["azure"]]
    account_name: Required[str]
    container: Required[str]
    resource_group: Required[str]
    subscription_id: Required[str]
    tenant_id: Required[str]
