# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateExternalKeyRequest`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "CreateExternalKeyRequest",
    "CreateExternalKeyRequestDict",
]


class CreateExternalKeyRequest(BaseModel):
    """Parameters for registering an external key."""

    type: Literal["aws", "gcp", "azure", "oci"] | str
    """Cloud provider that holds the key."""
    name: str
    """Name of the key."""
    purpose: Literal["ekm", "psp_decryption"] | str | None = None
    """Purpose of the key."""
    audience: str | None = None
    """Audience of the tokens that are presented to the cloud provider."""
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


class CreateExternalKeyRequestDict(TypedDict, total=False):
    """`CreateExternalKeyRequest` as a dict, for arguments."""

    type: Required[Literal["aws", "gcp", "azure", "oci"] | str]
    name: Required[str]
    purpose: Literal["ekm", "psp_decryption"] | str
    audience: str
    external_id: str
    region: str
    kms_arn: str
    role_arn: str
    kms_project_id: str
    kms_key_location: str
    kms_key_ring_name: str
    kms_key_name: str
    kms_key_version: str
    workload_identity_project_number: str
    workload_identity_pool_id: str
    workload_identity_provider_id: str
    tenant_id: str
    vault_uri: str
    key_name: str
    key_version: str
    vault_ocid: str
    key_ocid: str
    key_version_ocid: str
