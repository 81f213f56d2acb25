"""Model `CreateWorkloadIdentityProviderRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.create_workload_identity_provider_request_verification import (
        CreateWorkloadIdentityProviderRequestVerification,
        CreateWorkloadIdentityProviderRequestVerificationDict,
    )
    from openapiopenai.models.workload_identity_provider_attribute_transformations_item import (
        WorkloadIdentityProviderAttributeTransformationsItem,
        WorkloadIdentityProviderAttributeTransformationsItemDict,
    )

__all__ = [
    "CreateWorkloadIdentityProviderRequest",
    "CreateWorkloadIdentityProviderRequestDict",
]


class CreateWorkloadIdentityProviderRequest(BaseModel):
    """`CreateWorkloadIdentityProviderRequest` of the API."""

    audience: str
    issuer: str
    name: str
    type: Literal["oidc"] = "oidc"
    """Which variant this is: always `oidc`."""
    attribute_transformations: list[WorkloadIdentityProviderAttributeTransformationsItem] | None = None
    description: str | None = None
    enabled: bool | None = None
    verification: CreateWorkloadIdentityProviderRequestVerification | None = None


class CreateWorkloadIdentityProviderRequestDict(TypedDict, total=False):
    """`CreateWorkloadIdentityProviderRequest` as a dict, for arguments."""

    audience: Required[str]
    issuer: Required[str]
    name: Required[str]
    type: Required[Literal["oidc"]]
    attribute_transformations: Sequence[
        WorkloadIdentityProviderAttributeTransformationsItemDict | WorkloadIdentityProviderAttributeTransformationsItem
    ]
    description: str
    enabled: bool
    verification: (
        CreateWorkloadIdentityProviderRequestVerificationDict | CreateWorkloadIdentityProviderRequestVerification
    )
