"""Model `WorkloadIdentityProviderDeleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WorkloadIdentityProviderDeleted",
]


class WorkloadIdentityProviderDeleted(BaseModel):
    """Says that a workload identity provider is deleted."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["organization.workload_identity_provider.deleted"] = (
        "organization.workload_identity_provider.deleted"
    )
    """Kind of object: always `organization.workload_identity_provider.deleted`."""
    deleted: bool
    """Whether the thing is deleted now."""
