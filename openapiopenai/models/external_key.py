# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ExternalKey`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr
from openapiopenai._runtime.json.views import datetime_view

__all__ = [
    "ExternalKey",
]


class ExternalKey(BaseModel):
    """An encryption key of yours at a cloud provider, which the organization uses."""

    id: str
    """Its unique ID."""
    object: str
    """Kind of object."""
    type: str
    """Cloud provider that holds the key."""
    name: str
    """Name of the key."""
    purpose: Literal["ekm", "psp_decryption"] | UnknownStr | None = None
    """Purpose of the key."""
    audience: str | None = None
    """Audience of the tokens that are presented to the cloud provider."""
    workspace_id: str
    """ID of the workspace."""
    api_project_ids: list[str]
    """IDs of the projects that use the key."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    external_id: str | None = None
    """External ID for assuming the AWS role."""
    region: str | None = None
    """Region of the key."""
    kms_arn: str | None = None
    """ARN of the key in AWS KMS."""
    role_arn: str | None = None
    """ARN of the AWS role to assume for using the key."""
    kms_project_id: str | None = None
    """ID of the Google Cloud project that holds the key."""
    kms_key_location: str | None = None
    """Location of the key in Google Cloud KMS."""
    kms_key_ring_name: str | None = None
    """Name of the key ring in Google Cloud KMS."""
    kms_key_name: str | None = None
    """Name of the key in Google Cloud KMS."""
    kms_key_version: str | None = None
    """Version of the key in Google Cloud KMS."""
    workload_identity_project_number: str | None = None
    """Number of the Google Cloud project that holds the workload identity pool."""
    workload_identity_pool_id: str | None = None
    """ID of the workload identity pool in Google Cloud."""
    workload_identity_provider_id: str | None = None
    """ID of the workload identity provider."""
    tenant_id: str | None = None
    """ID of the Azure tenant."""
    vault_uri: str | None = None
    """URI of the key vault in Azure."""
    key_name: str | None = None
    """Name of the key in Azure Key Vault."""
    key_version: str | None = None
    """Version of the key in Azure Key Vault."""
    vault_ocid: str | None = None
    """OCID of the vault in Oracle Cloud."""
    key_ocid: str | None = None
    """OCID of the key in Oracle Cloud."""
    key_version_ocid: str | None = None
    """OCID of the key version in Oracle Cloud."""
    created_at_datetime = datetime_view("created_at")
