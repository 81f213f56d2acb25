"""Model `ProjectSpendAlertListResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.project_spend_alert import ProjectSpendAlert

__all__ = [
    "ProjectSpendAlertListResource",
]


class ProjectSpendAlertListResource(Page["ProjectSpendAlert"], BaseModel):
    """`ProjectSpendAlertListResource` of the API."""

    object: Literal["list"] = "list"
    data: list[ProjectSpendAlert]
    first_id: str | None
    last_id: str | None
    has_more: bool
