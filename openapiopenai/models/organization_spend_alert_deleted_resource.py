"""Model `OrganizationSpendAlertDeletedResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "OrganizationSpendAlertDeletedResource",
]


class OrganizationSpendAlertDeletedResource(BaseModel):
    """Says that an alert on spending is deleted."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["organization.spend_alert.deleted"] = "organization.spend_alert.deleted"
    """Kind of object: always `organization.spend_alert.deleted`."""
    deleted: bool
    """Whether the thing is deleted now."""
