# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UpdateWorkloadIdentityProviderRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """A request to update a workload identity provider."""

    name: str | None = None
    """Name of the workload identity provider."""
    description: str | None = None
    """Description of the provider."""
    attribute_transformations: list[WorkloadIdentityProviderAttributeTransformationsItem] | None = None
    """How attributes are derived from the claims of a token."""
    audience: str | None = None
    """Audience that tokens must have."""
    enabled: bool | None = None
    """Whether it is enabled."""
    issuer: str | None = None
    """Issuer of the tokens."""
    verification: UpdateWorkloadIdentityProviderRequestVerification | None = None
    """Where the keys for verifying tokens come from."""


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
