"""Model `OrganizationSpendAlertListResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.organization_spend_alert import OrganizationSpendAlert

__all__ = [
    "OrganizationSpendAlertListResource",
]


class OrganizationSpendAlertListResource(Page["OrganizationSpendAlert"], BaseModel):
    """`OrganizationSpendAlertListResource` of the API."""

    object: Literal["list"] = "list"
    data: list[OrganizationSpendAlert]
    first_id: str | None
    last_id: str | None
    has_more: bool
