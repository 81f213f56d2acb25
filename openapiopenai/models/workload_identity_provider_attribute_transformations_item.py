# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WorkloadIdentityProviderAttributeTransformationsItem`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "WorkloadIdentityProviderAttributeTransformationsItem",
    "WorkloadIdentityProviderAttributeTransformationsItemDict",
]


class WorkloadIdentityProviderAttributeTransformationsItem(BaseModel):
    """How an attribute is derived from the claims of a token."""

    attribute: str
    """Name of the attribute."""
    expression: str
    """Expression that computes the value of the attribute."""


class WorkloadIdentityProviderAttributeTransformationsItemDict(TypedDict, total=False):
    """`WorkloadIdentityProviderAttributeTransformationsItem` as a dict, for arguments."""

    attribute: Required[str]
    expression: Required[str]
