"""Model `WorkloadIdentityProviderDeleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WorkloadIdentityProviderDeleted",
]


class WorkloadIdentityProviderDeleted(BaseModel):
    """`WorkloadIdentityProviderDeleted` of the API."""

    id: str
    deleted: bool
    object: Literal["organization.workload_identity_provider.deleted"] = (
        "organization.workload_identity_provider.deleted"
    )
