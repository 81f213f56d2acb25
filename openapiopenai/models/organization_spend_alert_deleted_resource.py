"""Model `OrganizationSpendAlertDeletedResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "OrganizationSpendAlertDeletedResource",
]


class OrganizationSpendAlertDeletedResource(BaseModel):
    """`OrganizationSpendAlertDeletedResource` of the API."""

    id: str
    object: Literal["organization.spend_alert.deleted"] = "organization.spend_alert.deleted"
    deleted: bool
