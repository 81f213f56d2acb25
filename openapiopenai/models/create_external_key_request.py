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

    external_id: str | None = None
    """External id for taking on the AWS role."""
    kms_arn: str | None = None
    """ARN of the key in AWS KMS."""
    name: str
    """Name of the key."""
    role_arn: str | None = None
    """ARN of the AWS role that uses the key."""
    type: Literal["aws", "gcp", "azure", "oci"] | str
    """Which cloud provider has the key."""
    purpose: Literal["ekm", "psp_decryption"] | str | None = None
    """What the key is for."""
    audience: str | None = None
    """Whom tokens for the provider are meant for."""
    kms_key_location: str | None = None
    """Location of the key in Google Cloud KMS."""
    kms_key_name: str | None = None
    """Name of the key in Google Cloud KMS."""
    kms_key_ring_name: str | None = None
    """Name of the key ring in Google Cloud KMS."""
    kms_project_id: str | None = None
    """Google Cloud project that has the key."""
    workload_identity_pool_id: str | None = None
    """Id of the workload identity pool in Google Cloud."""
    workload_identity_project_number: str | None = None
    """Number of the Google Cloud project that has the pool."""
    workload_identity_provider_id: str | None = None
    """Id of the workload identity provider."""
    kms_key_version: str | None = None
    """Version of the key in Google Cloud KMS."""
    key_name: str | None = None
    """Name of the key in the Azure vault."""
    tenant_id: str | None = None
    """Id of the Azure tenant."""
    vault_uri: str | None = None
    """URI of the Azure vault."""
    key_version: str | None = None
    """Version of the key in the Azure vault."""
    key_ocid: str | None = None
    """Oracle's id of the key."""
    region: str | None = None
    """Region that the key is in."""
    vault_ocid: str | None = None
    """Oracle's id of the vault."""
    key_version_ocid: str | None = None
    """Oracle's id of the key's version."""


class CreateExternalKeyRequestDict(TypedDict, total=False):
    """`CreateExternalKeyRequest` as a dict, for arguments."""

    external_id: str
    kms_arn: str
    name: Required[str]
    role_arn: str
    type: Required[Literal["aws", "gcp", "azure", "oci"] | str]
    purpose: Literal["ekm", "psp_decryption"] | str
    audience: str
    kms_key_location: str
    kms_key_name: str
    kms_key_ring_name: str
    kms_project_id: str
    workload_identity_pool_id: str
    workload_identity_project_number: str
    workload_identity_provider_id: str
    kms_key_version: str
    key_name: str
    tenant_id: str
    vault_uri: str
    key_version: str
    key_ocid: str
    region: str
    vault_ocid: str
    key_version_ocid: str
