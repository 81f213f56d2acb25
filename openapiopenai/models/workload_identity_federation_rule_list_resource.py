# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WorkloadIdentityFederationRuleListResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.calls import pages as _pages
from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.workload_identity_federation_rule import WorkloadIdentityFederationRule

__all__ = [
    "WorkloadIdentityFederationRuleListResource",
]


class WorkloadIdentityFederationRuleListResource(_pages.Page["WorkloadIdentityFederationRule"], BaseModel):
    """A page of federation rules."""

    object: Literal["list"] | None = None
    """Kind of object: always `list`."""
    data: list[WorkloadIdentityFederationRule]
    """The entries of this page."""
    first_id: str | None = None
    """ID of the first entry of this page."""
    last_id: str | None = None
    """ID of the last entry of this page; pass it as `after` to get the next page."""
    has_more: bool | None = None
    """Whether there are more entries after this page."""
