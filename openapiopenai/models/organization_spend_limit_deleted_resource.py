# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `OrganizationSpendLimitDeletedResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "OrganizationSpendLimitDeletedResource",
]


class OrganizationSpendLimitDeletedResource(BaseModel):
    """Confirmation that the organization's hard spend limit was deleted.

    Known as `OrganizationSpendLimitDeleted`."""

    object: Literal["organization.spend_limit.deleted"] = "organization.spend_limit.deleted"
    """Kind of object: always `organization.spend_limit.deleted`."""
    deleted: bool
    """Whether it was deleted."""
