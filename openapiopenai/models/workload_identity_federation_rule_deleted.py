"""Model `WorkloadIdentityFederationRuleDeleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WorkloadIdentityFederationRuleDeleted",
]


class WorkloadIdentityFederationRuleDeleted(BaseModel):
    """Says that a federation rule is deleted."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["organization.workload_identity_federation_rule.deleted"] = (
        "organization.workload_identity_federation_rule.deleted"
    )
    """Kind of object: always `organization.workload_identity_federation_rule.deleted`."""
    deleted: bool
    """Whether the thing is deleted now."""
