"""Model `ExternalKey`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "ExternalKey",
]


class ExternalKey(BaseModel):
    """A key of yours, at your cloud provider, that the organization uses."""

    id: str
    """Its id, by which other calls name it."""
    object: str
    """Kind of object."""
    type: str
    """Which cloud provider has the key."""
    name: str
    """Name of the key."""
    purpose: Literal["ekm", "psp_decryption"] | UnknownStr | None = None
    """What the key is for."""
    audience: str | None = None
    """Whom tokens for the provider are meant for."""
    workspace_id: str
    """Id of the workspace."""
    api_project_ids: list[str]
    """Projects that use the key."""
    created_at: int
    """When it was made, in seconds since 1970."""
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
    created_at_datetime = datetime_view("created_at")
