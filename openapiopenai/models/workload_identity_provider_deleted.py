# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WorkloadIdentityProviderDeleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "WorkloadIdentityProviderDeleted",
]


class WorkloadIdentityProviderDeleted(BaseModel):
    """Confirmation that a workload identity provider was deleted."""

    id: str
    """Its unique ID."""
    object: Literal["organization.workload_identity_provider.deleted"] = (
        "organization.workload_identity_provider.deleted"
    )
    """Kind of object: always `organization.workload_identity_provider.deleted`."""
    deleted: bool
    """Whether it was deleted."""
