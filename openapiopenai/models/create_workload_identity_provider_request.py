# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateWorkloadIdentityProviderRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Request body for creating a workload identity provider."""

    type: Literal["oidc"] = "oidc"
    """Type: always `oidc`."""
    name: str
    """Name of the workload identity provider."""
    description: str | None = None
    """Description of the provider."""
    audience: str
    """Audience that tokens must have."""
    issuer: str
    """Issuer of the tokens."""
    attribute_transformations: list[WorkloadIdentityProviderAttributeTransformationsItem] | None = None
    """How attributes are derived from the claims of a token."""
    enabled: bool | None = None
    """Whether it is enabled."""
    verification: CreateWorkloadIdentityProviderRequestVerification | None = None
    """Where the keys for verifying tokens come from."""


class CreateWorkloadIdentityProviderRequestDict(TypedDict, total=False):
    """`CreateWorkloadIdentityProviderRequest` as a dict, for arguments."""

    type: Required[Literal["oidc"]]
    name: Required[str]
    description: str
    audience: Required[str]
    issuer: Required[str]
    attribute_transformations: Sequence[
        WorkloadIdentityProviderAttributeTransformationsItemDict | WorkloadIdentityProviderAttributeTransformationsItem
    ]
    enabled: bool
    verification: (
        CreateWorkloadIdentityProviderRequestVerificationDict | CreateWorkloadIdentityProviderRequestVerification
    )
