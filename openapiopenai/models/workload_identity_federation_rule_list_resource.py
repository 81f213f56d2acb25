"""Model `WorkloadIdentityFederationRuleListResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.workload_identity_federation_rule import WorkloadIdentityFederationRule

__all__ = [
    "WorkloadIdentityFederationRuleListResource",
]


class WorkloadIdentityFederationRuleListResource(Page["WorkloadIdentityFederationRule"], BaseModel):
    """`WorkloadIdentityFederationRuleListResource` of the API."""

    object: Literal["list"] | None = None
    data: list[WorkloadIdentityFederationRule]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool | None = None
