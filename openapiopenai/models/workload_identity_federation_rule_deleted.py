"""Model `WorkloadIdentityFederationRuleDeleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WorkloadIdentityFederationRuleDeleted",
]


class WorkloadIdentityFederationRuleDeleted(BaseModel):
    """`WorkloadIdentityFederationRuleDeleted` of the API."""

    id: str
    deleted: bool
    object: Literal["organization.workload_identity_federation_rule.deleted"] = (
        "organization.workload_identity_federation_rule.deleted"
    )
