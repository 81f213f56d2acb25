# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WorkloadIdentityFederationRulePermissionsRestricted`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "WorkloadIdentityFederationRulePermissionsRestricted",
    "WorkloadIdentityFederationRulePermissionsRestrictedDict",
]


class WorkloadIdentityFederationRulePermissionsRestricted(BaseModel):
    """Workloads have only the permissions of the listed scopes."""

    type: Literal["restricted"] = "restricted"
    """Type: always `restricted`."""
    scopes: list[str]
    """Scopes that the workloads are granted."""


class WorkloadIdentityFederationRulePermissionsRestrictedDict(TypedDict, total=False):
    """`WorkloadIdentityFederationRulePermissionsRestricted` as a dict, for arguments."""

    type: Required[Literal["restricted"]]
    scopes: Required[Sequence[str]]
