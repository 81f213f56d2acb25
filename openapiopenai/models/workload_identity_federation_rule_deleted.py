# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WorkloadIdentityFederationRuleDeleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "WorkloadIdentityFederationRuleDeleted",
]


class WorkloadIdentityFederationRuleDeleted(BaseModel):
    """Confirmation that a federation rule was deleted."""

    id: str
    """Its unique ID."""
    object: Literal["organization.workload_identity_federation_rule.deleted"] = (
        "organization.workload_identity_federation_rule.deleted"
    )
    """Kind of object: always `organization.workload_identity_federation_rule.deleted`."""
    deleted: bool
    """Whether it was deleted."""
