# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `OrganizationSpendAlertDeletedResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "OrganizationSpendAlertDeletedResource",
]


class OrganizationSpendAlertDeletedResource(BaseModel):
    """Confirmation that a spend alert was deleted.

    Known as `OrganizationSpendAlertDeleted`."""

    id: str
    """Its unique ID."""
    object: Literal["organization.spend_alert.deleted"] = "organization.spend_alert.deleted"
    """Kind of object: always `organization.spend_alert.deleted`."""
    deleted: bool
    """Whether it was deleted."""
