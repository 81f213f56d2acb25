"""Model `CreateExternalKeyRequest`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CreateExternalKeyRequest",
    "CreateExternalKeyRequestDict",
]


class CreateExternalKeyRequest(BaseModel):
    """`CreateExternalKeyRequest` of the API."""

    external_id: str | None = None
    kms_arn: str | None = None
    name: str
    role_arn: str | None = None
    type: Literal["aws", "gcp", "azure", "oci"] | str
    purpose: Literal["ekm", "psp_decryption"] | str | None = None
    audience: str | None = None
    kms_key_location: str | None = None
    kms_key_name: str | None = None
    kms_key_ring_name: str | None = None
    kms_project_id: str | None = None
    workload_identity_pool_id: str | None = None
    workload_identity_project_number: str | None = None
    workload_identity_provider_id: str | None = None
    """Id of the workload identity provider."""
    kms_key_version: str | None = None
    key_name: str | None = None
    tenant_id: str | None = None
    vault_uri: str | None = None
    key_version: str | None = None
    key_ocid: str | None = None
    region: str | None = None
    vault_ocid: str | None = None
    key_version_ocid: str | None = None


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
