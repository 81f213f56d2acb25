"""Model `UpdateWorkloadIdentityProviderRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.update_workload_identity_provider_request_verification import (
        UpdateWorkloadIdentityProviderRequestVerification,
        UpdateWorkloadIdentityProviderRequestVerificationDict,
    )
    from openapiopenai.models.workload_identity_provider_attribute_transformations_item import (
        WorkloadIdentityProviderAttributeTransformationsItem,
        WorkloadIdentityProviderAttributeTransformationsItemDict,
    )

__all__ = [
    "UpdateWorkloadIdentityProviderRequest",
    "UpdateWorkloadIdentityProviderRequestDict",
]


class UpdateWorkloadIdentityProviderRequest(BaseModel):
    """What to change in a workload identity provider."""

    name: str | None = None
    """Name of the provider."""
    description: str | None = None
    """What the provider is for."""
    attribute_transformations: list[WorkloadIdentityProviderAttributeTransformationsItem] | None = None
    """How attributes are made of what a token says."""
    audience: str | None = None
    """Whom tokens must be meant for."""
    enabled: bool | None = None
    """Whether it is on."""
    issuer: str | None = None
    """Who issues the tokens."""
    verification: UpdateWorkloadIdentityProviderRequestVerification | None = None
    """Where the keys come from that tokens are checked with."""


class UpdateWorkloadIdentityProviderRequestDict(TypedDict, total=False):
    """`UpdateWorkloadIdentityProviderRequest` as a dict, for arguments."""

    name: str
    description: str | None
    attribute_transformations: Sequence[
        WorkloadIdentityProviderAttributeTransformationsItemDict | WorkloadIdentityProviderAttributeTransformationsItem
    ]
    audience: str
    enabled: bool
    issuer: str
    verification: (
        UpdateWorkloadIdentityProviderRequestVerificationDict | UpdateWorkloadIdentityProviderRequestVerification
    )
