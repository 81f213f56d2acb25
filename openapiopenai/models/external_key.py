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
    """`ExternalKey` of the API."""

    id: str
    """Its id, by which other calls name it."""
    api_project_ids: list[str]
    created_at: int
    """When it was made, in seconds since 1970."""
    name: str
    object: str
    """Kind of object."""
    type: str
    workspace_id: str
    audience: str | None = None
    external_id: str | None = None
    key_name: str | None = None
    key_ocid: str | None = None
    key_version: str | None = None
    key_version_ocid: str | None = None
    kms_arn: str | None = None
    kms_key_location: str | None = None
    kms_key_name: str | None = None
    kms_key_ring_name: str | None = None
    kms_key_version: str | None = None
    kms_project_id: str | None = None
    purpose: Literal["ekm", "psp_decryption"] | UnknownStr | None = None
    region: str | None = None
    role_arn: str | None = None
    tenant_id: str | None = None
    vault_ocid: str | None = None
    vault_uri: str | None = None
    workload_identity_pool_id: str | None = None
    workload_identity_project_number: str | None = None
    workload_identity_provider_id: str | None = None
    """Id of the workload identity provider."""
    created_at_datetime = datetime_view("created_at")
