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
    """`UpdateWorkloadIdentityProviderRequest` of the API."""

    attribute_transformations: list[WorkloadIdentityProviderAttributeTransformationsItem] | None = None
    audience: str | None = None
    description: str | None = None
    enabled: bool | None = None
    issuer: str | None = None
    name: str | None = None
    verification: UpdateWorkloadIdentityProviderRequestVerification | None = None


class UpdateWorkloadIdentityProviderRequestDict(TypedDict, total=False):
    """`UpdateWorkloadIdentityProviderRequest` as a dict, for arguments."""

    attribute_transformations: Sequence[
        WorkloadIdentityProviderAttributeTransformationsItemDict | WorkloadIdentityProviderAttributeTransformationsItem
    ]
    audience: str
    description: str | None
    enabled: bool
    issuer: str
    name: str
    verification: (
        UpdateWorkloadIdentityProviderRequestVerificationDict | UpdateWorkloadIdentityProviderRequestVerification
    )
