"""Model `ProjectSpendAlertDeletedResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ProjectSpendAlertDeletedResource",
]


class ProjectSpendAlertDeletedResource(BaseModel):
    """`ProjectSpendAlertDeletedResource` of the API."""

    id: str
    object: Literal["project.spend_alert.deleted"] = "project.spend_alert.deleted"
    deleted: bool
