"""Model `CreateExternalStorageRequestProviderAzure`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CreateExternalStorageRequestProviderAzure",
    "CreateExternalStorageRequestProviderAzureDict",
]


class CreateExternalStorageRequestProviderAzure(BaseModel):
    """`CreateExternalStorageRequestProviderAzure` of the API."""

    account_name: str
    container: str
    resource_group: str
    subscription_id: str
    tenant_id: str
    type: Literal["azure"] = "azure"
    """Which variant this is: always `azure`."""


class CreateExternalStorageRequestProviderAzureDict(TypedDict, total=False):
    """`CreateExternalStorageRequestProviderAzure` as a dict, for arguments."""

    account_name: Required[str]
    container: Required[str]
    resource_group: Required[str]
    subscription_id: Required[str]
    tenant_id: Required[str]
    type: Required[Literal["azure"]]
