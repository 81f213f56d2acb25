# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `IdentityFederationRulePermissionsServiceAccountDefault`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "IdentityFederationRulePermissionsServiceAccountDefault",
    "IdentityFederationRulePermissionsServiceAccountDefaultDict",
]


class IdentityFederationRulePermissionsServiceAccountDefault(BaseModel):
    """Workloads get the default permissions of the service account."""

    type: Literal["service_account_default"] = "service_account_default"
    """Type: always `service_account_default`."""


class IdentityFederationRulePermissionsServiceAccountDefaultDict(TypedDict, total=False):
    """`IdentityFederationRulePermissionsServiceAccountDefault` as a dict, for arguments."""

    type: Required[Literal["service_account_default"]]
