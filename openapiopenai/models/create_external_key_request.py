"""Model `CreateExternalKeyRequest`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CreateExternalKeyRequest",
    "CreateExternalKeyRequestDict",
]


class CreateExternalKeyRequest(BaseModel):
    """What is told of an external key to make it known."""

    type: Literal["aws", "gcp", "azure", "oci"] | str
    """Which cloud provider has the key."""
    name: str
    """Name of the key."""
    purpose: Literal["ekm", "psp_decryption"] | str | None = None
    """What the key is for."""
    audience: str | None = None
    """Whom tokens for the provider are meant for."""
    external_id: str | None = None
    """External id for taking on the AWS role."""
    region: str | None = None
    """Region that the key is in."""
    kms_arn: str | None = None
    """ARN of the key in AWS KMS."""
    role_arn: str | None = None
    """ARN of the AWS role that uses the key."""
    kms_project_id: str | None = None
    """Google Cloud project that has the key."""
    kms_key_location: str | None = None
    """Location of the key in Google Cloud KMS."""
    kms_key_ring_name: str | None = None
    """Name of the key ring in Google Cloud KMS."""
    kms_key_name: str | None = None
    """Name of the key in Google Cloud KMS."""
    kms_key_version: str | None = None
    """Version of the key in Google Cloud KMS."""
    workload_identity_project_number: str | None = None
    """Number of the Google Cloud project that has the pool."""
    workload_identity_pool_id: str | None = None
    """Id of the workload identity pool in Google Cloud."""
    workload_identity_provider_id: str | None = None
    """Id of the workload identity provider."""
    tenant_id: str | None = None
    """Id of the Azure tenant."""
    vault_uri: str | None = None
    """URI of the Azure vault."""
    key_name: str | None = None
    """Name of the key in the Azure vault."""
    key_version: str | None = None
    """Version of the key in the Azure vault."""
    vault_ocid: str | None = None
    """Oracle's id of the vault."""
    key_ocid: str | None = None
    """Oracle's id of the key."""
    key_version_ocid: str | None = None
    """Oracle's id of the key's version."""


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
