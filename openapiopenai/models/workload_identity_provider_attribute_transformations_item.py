"""Model `WorkloadIdentityProviderAttributeTransformationsItem`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WorkloadIdentityProviderAttributeTransformationsItem",
    "WorkloadIdentityProviderAttributeTransformationsItemDict",
]


class WorkloadIdentityProviderAttributeTransformationsItem(BaseModel):
    """How one attribute is made of what a token says."""

    attribute: str
    """Name of the attribute."""
    expression: str
    """What makes its value."""


class WorkloadIdentityProviderAttributeTransformationsItemDict(TypedDict, total=False):
    """`WorkloadIdentityProviderAttributeTransformationsItem` as a dict, for arguments."""

    attribute: Required[str]
    expression: Required[str]
