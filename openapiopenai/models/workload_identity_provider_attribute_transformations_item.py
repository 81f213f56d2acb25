"""Model `WorkloadIdentityProviderAttributeTransformationsItem`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WorkloadIdentityProviderAttributeTransformationsItem",
    "WorkloadIdentityProviderAttributeTransformationsItemDict",
]


class WorkloadIdentityProviderAttributeTransformationsItem(BaseModel):
    """`WorkloadIdentityProviderAttributeTransformationsItem` of the API."""

    attribute: str
    expression: str


class WorkloadIdentityProviderAttributeTransformationsItemDict(TypedDict, total=False):
    """`WorkloadIdentityProviderAttributeTransformationsItem` as a dict, for arguments."""

    attribute: Required[str]
    expression: Required[str]
